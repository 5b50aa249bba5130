package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.dossier.content.Officer;

import java.time.Instant;

/**
 * A hold that is open.
 *
 * @param kind what is waited for
 * @param since when it was opened
 * @param reason cause and legal basis
 * @param officer who opened it; null for the citizen and for ours
 * @param until when it should be over, where somebody said so
 */
public record Hold(
        HoldKind kind,
        Instant since,
        Reason reason,
        @Nullable Officer officer,
        @Nullable Instant until) {}
