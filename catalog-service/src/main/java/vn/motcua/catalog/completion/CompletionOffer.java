package vn.motcua.catalog.completion;

import vn.motcua.catalog.form.GenericForm;
import vn.motcua.catalog.procedure.Doubt;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.procedure.Workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a publisher is offered to begin with: a completion that can be sent back as it is once the
 * open questions are answered.
 *
 * @param formSchema the generic form
 * @param workflow reception, specialist, leader
 * @param channels of the sheet; all three where it names none
 * @param limits one for each channel where the sheet has figures: of several the longest
 * @param fees those whose amount is beyond doubt
 * @param feesToConfirm those it is not: to be named in the completion with the right amount, or
 *     left out
 * @param questions what the national record leaves open
 */
public record CompletionOffer(
        String formSchema,
        Workflow workflow,
        List<Channel> channels,
        List<Limit> limits,
        List<Fee> fees,
        List<Fee> feesToConfirm,
        List<Doubt> questions) {

    /** The offer for a version. */
    public static CompletionOffer of(Procedure procedure) {
        ProcedureSheet sheet = procedure.sheet();
        List<Channel> channels =
                sheet.channels().isEmpty() ? List.of(Channel.values()) : sheet.channels();
        List<Limit> limits = limits(sheet.limits(), channels);
        return new CompletionOffer(
                GenericForm.of(sheet),
                DefaultWorkflow.within(limits),
                channels,
                limits,
                sheet.fees().stream().filter(Fee::confirmed).toList(),
                sheet.fees().stream().filter(fee -> !fee.confirmed()).toList(),
                procedure.origin().doubts());
    }

    private static List<Limit> limits(List<Limit> told, List<Channel> channels) {
        List<Limit> figures = told.stream().filter(limit -> limit.time() != null).toList();
        List<Limit> found = new ArrayList<>();
        Stream.concat(Stream.of(Optional.<Channel>empty()), channels.stream().map(Optional::of))
                .flatMap(channel -> longest(figures, channel).stream())
                .forEach(found::add);
        boolean covered =
                channels.stream()
                        .allMatch(channel ->
                                found.stream()
                                        .anyMatch(limit ->
                                                limit.channel() == null
                                                        || limit.channel() == channel));
        if (!covered && !found.isEmpty()) {
            found.add(new Limit(null, longestOf(found).time(), null));
        }
        return List.copyOf(found);
    }

    private static Optional<Limit> longest(List<Limit> limits, Optional<Channel> channel) {
        List<Limit> own =
                limits.stream()
                        .filter(limit -> Objects.equals(limit.channel(), channel.orElse(null)))
                        .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(longestOf(own));
    }

    private static Limit longestOf(List<Limit> limits) {
        return limits.stream().max(Comparator.comparingLong(CompletionOffer::hours)).orElseThrow();
    }

    private static long hours(Limit limit) {
        TimeLimit time = Objects.requireNonNullElse(limit.time(), new TimeLimit(0, TimeUnit.HOUR));
        long hours =
                switch (time.unit()) {
                    case HOUR -> 1;
                    case SAME_DAY -> 20;
                    case WORKING_HOUR -> 3;
                    case DAY -> 24;
                    case WORKING_DAY -> 34;
                    case MONTH -> 730;
                };
        return time.amount() * hours;
    }
}
