package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.Resolution;

import java.time.Instant;
import java.util.List;

/**
 * What a leader decides.
 *
 * @param outcome granted, refused, or ended without a decision
 * @param reason why; needed unless granted
 * @param resultNumber number of the decision or paper
 * @param documents names of the documents that are the result
 */
public record Verdict(
        Outcome outcome,
        @Nullable Reason reason,
        @Nullable String resultNumber,
        List<String> documents) {

    public Verdict {
        documents = List.copyOf(documents);
    }

    Resolution by(Officer officer, Instant now) {
        return new Resolution(outcome, officer, now, reason, resultNumber, documents, null);
    }
}
