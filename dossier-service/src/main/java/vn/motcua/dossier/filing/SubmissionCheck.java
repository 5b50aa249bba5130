package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.platform.web.Issue;

import java.util.List;

/**
 * Whether a draft can be sent.
 *
 * @param issues everything that stands in the way
 * @param supersededBy the version in force, where the draft was filled in with an older one; null
 *     otherwise
 * @param rules what would be pinned: fees and limit of the version in force
 */
public record SubmissionCheck(
        List<Issue> issues, @Nullable Integer supersededBy, ProcedureRules rules) {

    public SubmissionCheck {
        issues = List.copyOf(issues);
    }

    public boolean ready() {
        return issues.isEmpty();
    }
}
