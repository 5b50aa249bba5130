package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;

/**
 * How a dossier ended before its decision.
 *
 * @param officer who decided it; null where the citizen did alone
 * @param reason why
 * @param guidance what the citizen can do now
 */
public record Ending(
        @Nullable Officer officer, @Nullable Reason reason, @Nullable LocalizedText guidance) {}
