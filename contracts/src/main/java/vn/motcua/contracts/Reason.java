package vn.motcua.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Why an authority decided something (vi: lý do). A decision that burdens the citizen always has
 * one. Legal: NĐ 61/2018 Art. 17, 19; NĐ 118/2025.
 *
 * @param text in words the citizen understands
 * @param legalBasis the provision, such as {@code NĐ 118/2025/NĐ-CP, Điều 17} (vi: căn cứ pháp lý)
 */
public record Reason(LocalizedText text, @Nullable String legalBasis) {}
