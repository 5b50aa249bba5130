package vn.motcua.catalog.agency;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.web.Issue;
import vn.motcua.platform.web.ProblemException;

import java.util.ArrayList;
import java.util.List;

/** Adds an agency or says something else about one. */
@Component
public class ChangeAgency {

    private final Agencies agencies;
    private final Commands commands;
    private final AgencyAnnouncements announcements;

    ChangeAgency(Agencies agencies, Commands commands, AgencyAnnouncements announcements) {
        this.agencies = agencies;
        this.commands = commands;
        this.announcements = announcements;
    }

    /**
     * Stores the agency.
     *
     * @throws ProblemException 422 when parent, successor, calendar or code do not fit; 428 when it
     *     exists and the caller does not say which version he has read
     */
    public Done<Agency> to(CommandContext context, String id, AgencyDetails details) {
        List<Issue> issues = issues(id, details);
        if (!issues.isEmpty()) {
            throw new ProblemException(AgencyErrors.INVALID_AGENCY, issues.size())
                    .withIssues(issues);
        }
        boolean exists = agencies.find(id).filter(found -> found.id().equals(id)).isPresent();
        if (!exists) {
            return commands.create(context, Agency.class, () -> added(id, details));
        }
        return commands.change(
                context.requireVersion(),
                Agency.class,
                id,
                AgencyErrors.AGENCY_NOT_FOUND,
                _ -> {},
                agency -> announcements.of(agency.change(details)));
    }

    private Decision<Agency> added(String id, AgencyDetails details) {
        AgencyEvent event = Agency.added(id, details);
        return new Decision<>(event.agency(), announcements.of(event));
    }

    private List<Issue> issues(String id, AgencyDetails details) {
        List<Issue> issues = new ArrayList<>();
        @Nullable String parent = details.parent();
        if (parent != null && !standsAbove(parent, id)) {
            issues.add(
                    issue(
                            "parent",
                            "Cơ quan cấp trên phải có thật và không nằm dưới cơ quan này.",
                            "The parent has to be another agency, not one below this one."));
        }
        @Nullable String successor = details.successor();
        if (successor != null && (successor.equals(id) || agencies.find(successor).isEmpty())) {
            issues.add(
                    issue(
                            "successor",
                            "Cơ quan kế thừa phải là một cơ quan khác có thật.",
                            "The successor has to be another agency."));
        }
        @Nullable String calendar = details.calendar();
        if (calendar != null && !agencies.hasCalendar(calendar)) {
            issues.add(
                    issue(
                            "calendar",
                            "Không có lịch làm việc này.",
                            "There is no such working calendar."));
        }
        if (agencies.hasCode(details.code(), id, details.validFrom())) {
            issues.add(
                    issue(
                            "code",
                            "Một cơ quan khác đang mang mã này.",
                            "Another agency has this code."));
        }
        if (details.validTo() != null && details.validTo().isBefore(details.validFrom())) {
            issues.add(
                    issue(
                            "validTo",
                            "Ngày kết thúc đứng trước ngày bắt đầu.",
                            "The last day lies before the first."));
        }
        return issues;
    }

    private boolean standsAbove(String parent, String id) {
        return agencies.find(parent)
                .filter(found -> found.id().equals(parent))
                .filter(found -> agencies.path(found).stream().noneMatch(a -> a.id().equals(id)))
                .isPresent();
    }

    private static Issue issue(String name, String vi, String en) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return new Issue("body", name, "invalid", new LocalizedText(vi, en).in(language));
    }
}
