package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.node.ArrayNode;

import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.LegalBasis;

import java.util.Locale;

class FindingTests {

    private final ARecord a = new ARecord();

    @Test
    void quotesTheBeginningOfWhatIsLong() {
        Finding shortened = new Finding(FindingKind.LIMIT_IN_WORDS, "limits.ALL", "x".repeat(161));
        Finding whole = new Finding(FindingKind.LIMIT_IN_WORDS, "limits.ALL", "x".repeat(160));

        assertThat(shortened.found()).isEqualTo("x".repeat(159) + "…");
        assertThat(whole.found()).isEqualTo("x".repeat(160));
    }

    /** What was repaired nobody has to look at; what is doubtful a publisher has to. */
    @ParameterizedTest
    @EnumSource(
            value = FindingKind.class,
            names = {
                "CODE_TRIMMED",
                "TEXT_CLEANED",
                "NAME_JOINED",
                "APPLICANT_SPELLING",
                "NOTE_SEPARATED",
                "FRACTION_TO_HOURS",
                "YEARS_TO_MONTHS",
                "HOURS_AS_WORKING_HOURS",
                "SAME_DAY_BY_WORDS",
                "EMPTY_PAPER_DROPPED",
                "DUPLICATE_BASIS_DROPPED"
            })
    void isARepairWhereNothingIsLeftOpen(FindingKind kind) {
        assertThat(kind.repair()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingKind.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names =
                    "FEE_.*|NO_.*|.*_ALTERNATIVES|.*_UNKNOWN|LIMIT_IN_WORDS|PAPER_COPIES|DIFFERS_FROM_PUBLISHED")
    void isADoubtWhereSomebodyHasToDecide(FindingKind kind) {
        assertThat(kind.repair()).isFalse();
    }

    @Test
    void tellsALegalBasisThatStandsThereTwiceOnce() {
        ArrayNode bases = a.json().putArray("legalBases");
        bases.addObject().put("name", "Luật Hộ tịch").put("number", "60/2014/QH13");
        bases.addObject().put("name", "Luật  Hộ tịch ").put("number", "60/2014/QH13");
        bases.addObject().put("number", "123/2015/NĐ-CP");
        bases.addObject().putNull("name").putNull("number");

        assertThat(a.accepted().sheet().legalBases())
                .containsExactly(
                        new LegalBasis("60/2014/QH13", "Luật Hộ tịch"),
                        new LegalBasis("123/2015/NĐ-CP", "123/2015/NĐ-CP"));
        assertThat(a.kinds()).contains(FindingKind.DUPLICATE_BASIS_DROPPED);
    }

    @Test
    void keepsAnApplicantThatNobodyKnowsAsAnotherOne() {
        a.json().putArray("subjectTypes").add("Người ngoài hành tinh");

        assertThat(a.accepted().sheet().applicants()).containsExactly(Applicant.OTHER);
        assertThat(a.accepted().findings())
                .containsExactly(
                        new Finding(
                                FindingKind.APPLICANT_UNKNOWN,
                                "applicants",
                                "Người ngoài hành tinh"));
    }

    @Test
    void refusesARecordThatIsLongerThanARecordCanBe() {
        a.json().put("description", "x".repeat(2_000_001));

        assertThat(a.refused().reason().code()).isEqualTo(RecordErrors.TOO_LONG);
        assertThat(a.refused().code()).isNull();
        assertThat(a.refused().reason().detail(Locale.ENGLISH))
                .isEqualTo("The record is longer than 2,000,000 characters.");
        assertThat(a.refused().reason().detail(Locale.of("vi")))
                .isEqualTo("Bản ghi dài hơn 2.000.000 ký tự.");
    }
}
