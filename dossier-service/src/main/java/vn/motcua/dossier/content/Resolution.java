package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.Outcome;

import java.time.Instant;
import java.util.List;

/**
 * The decision (vi: kết quả giải quyết).
 *
 * @param outcome what was decided
 * @param officer who decided
 * @param at when
 * @param reason why; always there when refused or stopped
 * @param resultNumber number of the decision or paper (vi: số, ký hiệu)
 * @param documents names of the documents that are the result
 * @param returnedBy the way the result went; null before
 */
public record Resolution(
        Outcome outcome,
        Officer officer,
        Instant at,
        @Nullable Reason reason,
        @Nullable String resultNumber,
        List<String> documents,
        @Nullable Channel returnedBy) {

    public Resolution {
        documents = List.copyOf(documents);
    }

    public Resolution returned(Channel by) {
        return new Resolution(outcome, officer, at, reason, resultNumber, documents, by);
    }
}
