package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;

import java.time.Instant;

/**
 * The apology with the one later date (vi: xin lỗi và hẹn lại). Legal: NĐ 61/2018 Art. 19(9); TT
 * 03/2025/TT-VPCP, form 04.
 *
 * @param at when it was signed
 * @param officer who signed
 * @param reason why
 * @param number of the letter
 * @param previousDueAt the date before
 * @param dueAt the new date
 * @param announcedInTime whether it came at least a day before the old date, as the law asks
 */
public record Extension(
        Instant at,
        Officer officer,
        Reason reason,
        @Nullable String number,
        Instant previousDueAt,
        Instant dueAt,
        boolean announcedInTime) {}
