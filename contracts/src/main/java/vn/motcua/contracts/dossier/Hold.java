package vn.motcua.contracts.dossier;

import java.time.Instant;

/**
 * A hold that is open.
 *
 * @param kind what it waits for
 * @param since when it was opened
 */
public record Hold(HoldKind kind, Instant since) {}
