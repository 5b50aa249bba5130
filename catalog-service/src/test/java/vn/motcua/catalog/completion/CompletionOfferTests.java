package vn.motcua.catalog.completion;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ASheet;
import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.procedure.AProcedure;
import vn.motcua.catalog.procedure.Doubt;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

class CompletionOfferTests {

    @Test
    void offersTheLongestLimitOfEachChannelAndCoversTheRest() {
        CompletionOffer offer =
                offer(
                        List.of(
                                Sheets.limit(Channel.ONLINE, 3, TimeUnit.WORKING_DAY),
                                Sheets.limit(Channel.ONLINE, 2, TimeUnit.MONTH)),
                        List.of());
        assertThat(offer.limits()).extracting(Limit::channel).containsExactly(Channel.ONLINE, null);
        assertThat(offer.limits())
                .extracting(Limit::time)
                .containsOnly(new TimeLimit(2, TimeUnit.MONTH));
    }

    @Test
    void offersNoLimitWhereTheRecordHasNoFigures() {
        assertThat(
                        offer(List.of(new Limit(null, null, Sheets.text("trong ngày"))), List.of())
                                .limits())
                .isEmpty();
    }

    @Test
    void keepsDoubtfulFeesApart() {
        Fee sure = Sheets.fee("f1", 50_000);
        Fee unsure =
                new Fee("f2", null, null, sure.kind(), sure.amount(), sure.description(), false);
        CompletionOffer offer = offer(List.of(Sheets.limit(5)), List.of(sure, unsure));
        assertThat(offer.fees()).containsExactly(sure);
        assertThat(offer.feesToConfirm()).containsExactly(unsure);
        assertThat(offer.questions()).extracting(Doubt::kind).containsExactly("FEE_IN_THOUSANDS");
    }

    @Test
    void offersAllThreeChannelsWhereTheSheetNamesNone() {
        ProcedureSheet sheet = new ASheet().channels().sheet();

        assertThat(CompletionOffer.of(new AProcedure().sheet(sheet).imported(1)).channels())
                .containsExactly(Channel.values());
    }

    @Test
    void prefersTheLimitOfAllChannelsToNoneAndKeepsAChannelsOwn() {
        CompletionOffer offer =
                offer(
                        List.of(
                                Sheets.limit(7),
                                Sheets.limit(Channel.ONLINE, 3, TimeUnit.WORKING_DAY)),
                        List.of());

        assertThat(offer.limits())
                .containsExactly(
                        Sheets.limit(7), Sheets.limit(Channel.ONLINE, 3, TimeUnit.WORKING_DAY));
    }

    /** What the offer says can be sent back as it is, whatever figures the record has. */
    @Property
    void isACompletionThatIsAcceptedOnceAgenciesAreNamed(
            @ForAll @Size(min = 1, max = 6) List<@WithNull(0.3) @Nullable Channel> channels,
            @ForAll @Size(min = 1, max = 6) List<TimeUnit> units,
            @ForAll @IntRange(min = 1, max = 400) int amount,
            @ForAll boolean namesChannels) {
        List<Limit> limits = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            TimeUnit unit = units.get(i % units.size());
            limits.add(
                    new Limit(
                            channels.get(i),
                            new TimeLimit(unit == TimeUnit.SAME_DAY ? 1 : amount + i, unit),
                            null));
        }
        ASheet sheet = new ASheet().limits(limits.toArray(Limit[]::new));
        Channel[] named =
                namesChannels
                        ? channels.stream()
                                .filter(Objects::nonNull)
                                .distinct()
                                .toArray(Channel[]::new)
                        : new Channel[0];
        ProcedureSheet told = sheet.channels(named).sheet();

        CompletionOffer offer = CompletionOffer.of(new AProcedure().sheet(told).imported(1));

        CompletedVersion version =
                CompletedVersion.of(
                        told,
                        ACompletion.of(offer).completion(),
                        1,
                        LocalDate.of(2026, 11, 25),
                        _ -> true,
                        Locale.ENGLISH);
        assertThat(version.sheet().channels())
                .isNotEmpty()
                .allMatch(channel -> covered(version, channel));
    }

    private static boolean covered(CompletedVersion version, Channel channel) {
        return version.sheet().limits().stream()
                .anyMatch(limit -> limit.channel() == null || limit.channel() == channel);
    }

    private static CompletionOffer offer(List<Limit> limits, List<Fee> fees) {
        ProcedureSheet sheet =
                Sheets.of(List.of(Sheets.oneCase("c1", Sheets.paper("p1", true))), limits, fees);
        return CompletionOffer.of(
                new AProcedure()
                        .sheet(sheet)
                        .doubts(new Doubt("FEE_IN_THOUSANDS", "fees.f2", "700"))
                        .imported(1));
    }
}
