package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Changed;
import vn.motcua.dossier.command.Pinning;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.form.FormSchemas;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DraftContent;
import vn.motcua.platform.web.Issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that keeps a draft from being sent, at once. Legal: NĐ 45/2020 Art. 11(1). */
class CheckSubmissionTests {

    private static final ProcedureState FIRST = Catalogue.procedure(1);
    private static final String COMPLETE =
            "{\"applicant\":{\"fullName\":\"An\"},\"request\":\"Đổi\"}";
    private static final List<SentPaper> ATTACHED =
            List.of(new SentPaper("f", Catalogue.PAPER, "a.pdf", 10, "ab", ADossier.MONDAY));

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void isReadyWhenNothingStandsInTheWay() {
        SubmissionCheck check = check(draft(COMPLETE, List.of()), ATTACHED, FIRST);

        assertThat(check.ready()).isTrue();
        assertThat(check.issues()).isEmpty();
        assertThat(check.supersededBy()).isNull();
        assertThat(check.rules().total()).isEqualTo(Money.vnd(135_000));
    }

    @Test
    void missesTheRequiredPaperAndNotTheOther() {
        LocaleContextHolder.setLocale(Locale.of("vi"));

        List<Issue> issues = check(draft(COMPLETE, List.of()), List.of(), FIRST).issues();

        assertThat(issues)
                .containsExactly(
                        new Issue(
                                "body",
                                "papers.giay-kham",
                                "missing-paper",
                                "Thiếu giấy tờ bắt buộc: Giấy khám sức khỏe."));
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(check(draft(COMPLETE, List.of()), List.of(), FIRST).issues())
                .extracting(Issue::detail)
                .containsExactly("A required paper is missing: Health certificate.");
    }

    @Test
    void takesAFileOfNoPaperForNone() {
        List<SentPaper> other =
                List.of(new SentPaper("f", null, "a.pdf", 10, "ab", ADossier.MONDAY));

        assertThat(names(check(draft(COMPLETE, List.of()), other, FIRST)))
                .containsExactly("papers.giay-kham");
    }

    @Test
    void takesWhatTheCounterHasInHand() {
        List<PaperInHand> inHand = List.of(new PaperInHand(Catalogue.PAPER, 1, 0, null));

        assertThat(check(draft(COMPLETE, inHand), List.of(), FIRST).ready()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT_COUNTER", "IN_DATABASE", "NOT_APPLICABLE"})
    void believesTheCitizenWhoProvidesAPaperAnotherWay(String how) {
        ProcedureState asking =
                Changed.procedure(
                        FIRST,
                        state -> state.withObject("/form").put("schema", "{\"type\":\"object\"}"));
        String form = "{\"papers\":{\"giay-kham\":\"%s\"}}".formatted(how);

        assertThat(check(draft(form, List.of()), List.of(), asking).ready()).isTrue();
        assertThat(names(check(draft(form.replace(how, "ATTACHED"), List.of()), List.of(), asking)))
                .containsExactly("papers.giay-kham");
    }

    @Test
    void asksForTheAgencyAndNamesOneThatReceivesNoLonger() {
        List<AgencyChanged> merged = new ArrayList<>(Catalogue.agencies());
        merged.removeIf(agency -> agency.id().equals(Catalogue.ONE_STOP));
        merged.add(
                Changed.agency(
                        Catalogue.ONE_STOP, state -> state.put("successor", Catalogue.ELSEWHERE)));
        Dossier nowhere = draft(COMPLETE, List.of(), null);

        assertThat(issues(check(nowhere, ATTACHED, FIRST)))
                .containsExactly("receivingAgency choose-agency");
        assertThat(
                        issues(
                                checks(DeskTests.desk(() -> ADossier.MONDAY, merged, FIRST))
                                        .check(draft(COMPLETE, List.of()), ATTACHED)))
                .containsExactly("receivingAgency agency-closed");
    }

    @Test
    void tellsThatAProcedureIsNotInForceAnyMore() {
        ProcedureState over =
                Changed.procedure(FIRST, state -> state.put("effectiveTo", "2026-03-08"));
        ProcedureState closed = Changed.procedure(FIRST, state -> state.put("fileable", false));

        assertThat(issues(check(draft(COMPLETE, List.of()), ATTACHED, over)))
                .containsExactly("procedure not-in-force");
        assertThat(issues(check(draft(COMPLETE, List.of()), ATTACHED, closed)))
                .containsExactly("procedure not-in-force");
        ProcedureState wayless = Changed.procedure(FIRST, state -> state.putNull("workflow"));
        assertThat(issues(check(draft(COMPLETE, List.of()), ATTACHED, wayless)))
                .as("nobody could accept it")
                .containsExactly("procedure not-in-force");
    }

    @Test
    void tellsTheDifferenceAndThePriceOfANewerVersion() {
        ProcedureState second =
                Changed.procedure(
                        Catalogue.procedure(
                                Catalogue.PROCEDURE,
                                2,
                                LocalDate.of(2026, 3, 1),
                                AppliesBy.SUBMISSION),
                        state -> {
                            state.withArray("/channels").removeAll().add("COUNTER");
                            state.withArray("/fees").removeAll();
                        });

        SubmissionCheck check = check(draft(COMPLETE, List.of()), ATTACHED, FIRST, second);

        assertThat(check.supersededBy()).isEqualTo(2);
        assertThat(names(check))
                .containsExactly(
                        "procedure.version",
                        "procedure.form",
                        "procedure.fees",
                        "procedure.channels",
                        "channel");
        assertThat(check.rules().total()).isEqualTo(Money.vnd(0));
    }

    private static SubmissionCheck check(
            Dossier dossier, List<SentPaper> attached, ProcedureState... procedures) {
        return checks(DeskTests.desk(() -> ADossier.MONDAY, Catalogue.agencies(), procedures))
                .check(dossier, attached);
    }

    private static CheckSubmission checks(Desk desk) {
        return new CheckSubmission(
                desk,
                new FormSchemas(),
                dossier -> {
                    throw new AssertionError("given: " + dossier);
                },
                JsonMapper.builder().build());
    }

    private static Dossier draft(String form, List<PaperInHand> inHand) {
        return draft(form, inHand, Catalogue.ONE_STOP);
    }

    private static Dossier draft(String form, List<PaperInHand> inHand, @Nullable String unit) {
        return Dossier.draft(
                "d-1",
                Channel.ONLINE,
                "an",
                new DraftContent(
                        Pinning.of(FIRST, Channel.ONLINE),
                        ADossier.APPLICANT,
                        Route.of(unit, Catalogue.POLICE),
                        form,
                        inHand),
                ADossier.MONDAY);
    }

    private static List<String> names(SubmissionCheck check) {
        return check.issues().stream().map(Issue::name).toList();
    }

    private static List<String> issues(SubmissionCheck check) {
        return check.issues().stream().map(issue -> issue.name() + " " + issue.code()).toList();
    }
}
