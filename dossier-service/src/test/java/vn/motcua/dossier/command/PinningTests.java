package vn.motcua.dossier.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.contracts.dossier.FeeLine;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ChannelLimit;
import vn.motcua.contracts.procedure.Fee;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.dossier.content.ProcedureRules;

import java.time.LocalDate;
import java.util.List;

/**
 * Fees and limits depend on the channel: domain rule of the residence fee, 10,000 online and 20,000
 * at the counter.
 */
class PinningTests {

    private static final LocalizedText TEXT = new LocalizedText("Lệ phí", "Charge");

    @Test
    void prefersTheLimitOfTheChannel() {
        ProcedureState procedure =
                procedure(
                        List.of(
                                new ChannelLimit(null, 2, TimeUnit.WORKING_DAY),
                                new ChannelLimit(Channel.ONLINE, 1, TimeUnit.WORKING_DAY)),
                        List.of());

        assertThat(Pinning.of(procedure, Channel.ONLINE).limit())
                .isEqualTo(new TimeLimit(1, TimeUnit.WORKING_DAY));
        assertThat(Pinning.of(procedure, Channel.COUNTER).limit())
                .isEqualTo(new TimeLimit(2, TimeUnit.WORKING_DAY));
        assertThat(Pinning.of(procedure(List.of(), List.of()), Channel.ONLINE).limit()).isNull();
    }

    @Test
    void takesOfEachKindTheFeesOfTheChannelElseTheGeneralOnes() {
        ProcedureState procedure =
                procedure(
                        List.of(),
                        List.of(
                                fee("counter", Channel.COUNTER, FeeKind.CHARGE, 20_000),
                                fee("online", Channel.ONLINE, FeeKind.CHARGE, 10_000),
                                fee("general", null, FeeKind.CHARGE, 15_000),
                                fee("appraisal", null, FeeKind.FEE, 700_000),
                                fee("copies", null, FeeKind.FEE, 8_000)));

        ProcedureRules online = Pinning.of(procedure, Channel.ONLINE);
        assertThat(online.fees())
                .extracting(FeeLine::id)
                .containsExactly("appraisal", "copies", "online");
        assertThat(online.total()).isEqualTo(Money.vnd(718_000));
        assertThat(Pinning.of(procedure, Channel.COUNTER).fees())
                .extracting(FeeLine::id)
                .contains("counter")
                .doesNotContain("online", "general");
        assertThat(Pinning.of(procedure, Channel.POST).fees())
                .extracting(FeeLine::id)
                .contains("general");
    }

    @Test
    void hasNoStepsWithoutAWorkflow() {
        assertThat(Pinning.of(procedure(List.of(), List.of()), Channel.ONLINE).steps()).isEmpty();
    }

    private static Fee fee(String id, @Nullable Channel channel, FeeKind kind, long amount) {
        return new Fee(id, channel, kind, Money.vnd(amount), TEXT);
    }

    private static ProcedureState procedure(List<ChannelLimit> limits, List<Fee> fees) {
        return new ProcedureState(
                "1.004222",
                1,
                TEXT,
                null,
                AgencyLevel.PROVINCE,
                ServiceLevel.FULL,
                LocalDate.of(2026, 1, 1),
                null,
                AppliesBy.SUBMISSION,
                true,
                List.of(),
                null,
                List.of(Channel.ONLINE),
                limits,
                fees,
                List.of(),
                null,
                null,
                List.of());
    }
}
