package vn.motcua.catalog.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.catalog.agency.AgencyDetails;
import vn.motcua.catalog.completion.CompletedVersion;
import vn.motcua.catalog.completion.Completion;
import vn.motcua.catalog.form.Examples;
import vn.motcua.catalog.level.LevelAssessment;
import vn.motcua.catalog.level.ServiceFacts;
import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.contracts.agency.AgencyFunction;
import vn.motcua.contracts.calendar.ExtraWorkingDay;
import vn.motcua.contracts.calendar.Holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

class SeedsTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Seeds seeds = new Seeds(JSON);
    private final Map<String, AgencyDetails> agencies =
            seeds.agencies().stream()
                    .collect(Collectors.toMap(Seeds.AgencySeed::id, Seeds.AgencySeed::details));

    @Test
    void canPublishEveryProcedureThatIsCompleted() {
        for (Seeds.ProcedureSeed seed : seeds.procedures()) {
            Completion completion = seed.completion();
            if (completion == null) {
                continue;
            }
            CompletedVersion version = completed(seed, completion);
            String form = version.handling().form().schema();
            assertThat(Examples.errors(form, Examples.of(JSON.readTree(form))))
                    .as(seed.code())
                    .isEmpty();
        }
    }

    @Test
    void tellsTheElevenItemsOfEveryProcedure() {
        assertThat(seeds.procedures())
                .allSatisfy(seed ->
                        assertThat(
                                        LevelAssessment.of(
                                                        seed.sheet(),
                                                        new ServiceFacts(
                                                                false, false, false, false))
                                                .level())
                                .as(seed.code())
                                .isEqualTo(1));
    }

    @Test
    void offersTheProceduresThatTheJourneyNeeds() {
        assertThat(
                        seeds.procedures().stream()
                                .filter(seed -> seed.completion() != null)
                                .map(Seeds.ProcedureSeed::code))
                .contains(
                        "1.001193",
                        "1.000894",
                        "1.004194",
                        "3.000347",
                        "3.000333",
                        "1.014748",
                        "1.001612")
                .allMatch(code -> ProcedureCode.of(code).isPresent());
    }

    @Test
    void namesFieldsAndLifeEventsThatExist() {
        Set<String> fields =
                seeds.fields().stream().map(Seeds.FieldSeed::id).collect(Collectors.toSet());
        Set<String> events =
                seeds.lifeEvents().stream()
                        .map(Seeds.LifeEventSeed::id)
                        .collect(Collectors.toSet());
        assertThat(seeds.procedures())
                .allSatisfy(seed -> assertThat(fields).contains(seed.sheet().field()))
                .allSatisfy(seed -> assertThat(events).containsAll(seed.sheet().lifeEvents()));
    }

    @Test
    void makesATreeOfAgenciesWithCodesThatAreUnique() {
        assertThat(agencies)
                .allSatisfy((id, agency) -> {
                    assertThat(agency.code()).matches(AgencyDetails.CODE);
                    if (agency.parent() != null) {
                        assertThat(agencies).containsKey(agency.parent());
                    }
                    if (agency.successor() != null) {
                        assertThat(agencies).containsKey(agency.successor());
                    }
                });
        List<String> codes =
                agencies.values().stream()
                        .flatMap(a ->
                                a.validTo() == null
                                        ? java.util.stream.Stream.concat(
                                                java.util.stream.Stream.of(a.code()),
                                                a.formerCodes().stream())
                                        : java.util.stream.Stream.of())
                        .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(agencies.get("H50.28.34"))
                .extracting(AgencyDetails::functions)
                .isEqualTo(List.of(AgencyFunction.RECEIVING_UNIT, AgencyFunction.COMPETENT_AGENCY));
        assertThat(agencies.get("H50.17"))
                .extracting(AgencyDetails::functions)
                .isEqualTo(List.of(AgencyFunction.RECEIVING_UNIT, AgencyFunction.COMPETENT_AGENCY));
    }

    @Test
    void knowsThe34Provinces() {
        Set<String> provinces =
                agencies.values().stream()
                        .filter(a -> a.parent() == null)
                        .map(AgencyDetails::province)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        assertThat(provinces).hasSize(34).contains("01", "44", "79", "96");
    }

    @Test
    void putsDaysOffOnWorkingDaysAndExtraDaysOnDaysOff() {
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(seeds.calendars())
                .allSatisfy(calendar -> {
                    assertThat(calendar.days().contradiction()).isEmpty();
                    assertThat(calendar.days().holidays())
                            .extracting(holiday -> holiday.date().getDayOfWeek())
                            .doesNotContainAnyElementsOf(weekend);
                    assertThat(calendar.days().extraWorkingDays())
                            .extracting(day -> day.date().getDayOfWeek())
                            .allMatch(weekend::contains);
                });
        assertThat(seeds.calendars().getFirst().days().holidays())
                .extracting(Holiday::date)
                .contains(
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2026, 2, 20),
                        LocalDate.of(2026, 4, 27),
                        LocalDate.of(2026, 9, 1));
        assertThat(seeds.calendars().getFirst().days().extraWorkingDays())
                .extracting(ExtraWorkingDay::date)
                .containsExactly(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 8, 22));
    }

    private CompletedVersion completed(Seeds.ProcedureSeed seed, Completion completion) {
        Function<String, Boolean> exists =
                id -> {
                    AgencyDetails agency = agencies.get(id);
                    return agency != null && agency.inForceOn(seed.effectiveFrom());
                };
        return CompletedVersion.of(
                seed.sheet(), completion, 1, seed.effectiveFrom(), exists::apply, Locale.ENGLISH);
    }
}
