package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.agency.AgencyLevel;

class RecordReaderTests {

    private final ARecord a = new ARecord();
    private final ObjectNode record = a.json();

    @Test
    void readsACleanRecordWithoutAFinding() {
        ReadRecord.Accepted read = a.accepted();
        ProcedureSheet sheet = read.sheet();
        assertThat(read.findings()).isEmpty();
        assertThat(read.code().value()).isEqualTo("1.000001");
        assertThat(sheet.name().vi()).isEqualTo("Cấp giấy phép");
        assertThat(sheet.field()).isEqualTo("ho-tich");
        assertThat(sheet.level()).isEqualTo(AgencyLevel.COMMUNE);
        assertThat(sheet.channels()).containsExactly(Channel.ONLINE, Channel.COUNTER);
        assertThat(sheet.limits())
                .containsExactly(new Limit(null, new TimeLimit(5, TimeUnit.WORKING_DAY), null));
        assertThat(sheet.fees()).hasSize(1);
        assertThat(sheet.papers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1.000001", "1.000001\u00a0", "\ufeff1.000001", "1.000001\n"})
    void trimsTheCode(String raw) {
        record.put("code", raw);
        assertThat(a.kinds()).contains(FindingKind.CODE_TRIMMED);
        assertThat(a.accepted().code().value()).isEqualTo("1.000001");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0133611, INVALID_CODE",
        "1.00001, INVALID_CODE",
        "1.004222.01, INVALID_CODE",
        "1.000948.H38, INVALID_CODE",
        "T-BTP-123456-TT, INVALID_CODE",
        "1.014955-Xoa, DELETED_AT_SOURCE",
        "1.014955 - Xóa, DELETED_AT_SOURCE",
        "'   ', NO_CODE",
    })
    void refusesACodeThatCannotBeRepairedWithCertainty(String raw, RecordErrors error) {
        record.put("code", raw);
        assertThat(a.refused().reason().code()).isEqualTo(error);
    }

    @Test
    void refusesARecordWithoutCodeOrName() {
        record.putNull("code");
        assertThat(a.refused().reason().code()).isEqualTo(RecordErrors.NO_CODE);
        record.put("code", "1.000001").put("name", " ");
        assertThat(a.refused().reason().code()).isEqualTo(RecordErrors.NO_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{} {}", "\"text\""})
    void refusesWhatIsNoRecord(String line) {
        assertThat(ARecord.READER.read(line)).isInstanceOf(ReadRecord.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":7}",
                "{\"code\":\"1.000001\",\"name\":[]}",
                "{\"code\":\"1.000001\",\"name\":\"A\",\"executionMethods\":{}}",
                "{\"code\":\"1.000001\",\"name\":\"A\",\"executionMethods\":[1]}",
                "{\"code\":\"1.000001\",\"name\":\"A\",\"results\":[1]}",
                "{\"code\":\"1.000001\",\"name\":\"A\",\"executionMethods\":[{\"submissionMethod\":\"FAX\"}]}",
            })
    void refusesAFieldOfAnotherType(String line) {
        assertThat(((ReadRecord.Refused) ARecord.READER.read(line)).reason().code())
                .isEqualTo(RecordErrors.WRONG_TYPE);
    }

    @Test
    void joinsNamesThatWereSplitAtTheirComma() {
        record.putArray("subjectTypes")
                .add("Tổ chức (không bao gồm doanh nghiệp")
                .add("HTX)")
                .add("DT1");
        record.putArray("results").add("Giấy phép A").add("kèm phụ lục").add("Văn bản từ chối");
        ProcedureSheet sheet = a.accepted().sheet();
        assertThat(sheet.applicants())
                .containsExactly(Applicant.ORGANISATION, Applicant.VIETNAMESE_CITIZEN);
        assertThat(sheet.results())
                .extracting(text -> text.vi())
                .containsExactly("Giấy phép A, kèm phụ lục", "Văn bản từ chối");
        assertThat(a.kinds()).contains(FindingKind.NAME_JOINED, FindingKind.APPLICANT_SPELLING);
    }

    @Test
    void tellsNotesFromPapersAndDropsWhatHasNoName() {
        var components =
                ((ObjectNode) record.path("executionCases").path(0)).putArray("profileComponents");
        components.addObject().put("name", "Ghi chú").put("originalQty", 0).put("copyQty", 0);
        components.addObject().put("name", " ").put("originalQty", 1).put("copyQty", 0);
        components.addObject().put("name", "Đơn").put("originalQty", 1).put("copyQty", 1);
        components
                .addObject()
                .put("name", "Giấy ủy quyền (nếu có)")
                .put("originalQty", 1)
                .put("copyQty", 0);
        ProcedureSheet sheet = a.accepted().sheet();
        assertThat(sheet.papers())
                .extracting(paper -> paper.required())
                .containsExactly(true, false);
        assertThat(sheet.cases().getFirst().notes()).hasSize(1);
        assertThat(a.kinds()).contains(FindingKind.NOTE_SEPARATED, FindingKind.EMPTY_PAPER_DROPPED);
    }

    @Test
    void putsTextsInOrder() {
        record.put("name", "Ca\u0302\u0301p  giấy\u00a0phép ");
        assertThat(a.accepted().sheet().name().vi()).isEqualTo("Cấp giấy phép");
        assertThat(a.kinds()).contains(FindingKind.TEXT_CLEANED);
    }

    @Test
    void flagsWhatIsMissing() {
        record.putNull("executionLevel").putNull("results");
        record.putArray("executionMethods");
        record.putArray("executionCases");
        assertThat(a.accepted().sheet().level()).isEqualTo(AgencyLevel.OTHER);
        assertThat(a.kinds())
                .contains(
                        FindingKind.LEVEL_UNKNOWN,
                        FindingKind.NO_RESULT,
                        FindingKind.NO_CHANNEL,
                        FindingKind.NO_PAPERS);
    }

    @Test
    void hashesTheSameRecordAlikeAndAnotherNot() {
        String hash = a.accepted().hash();
        assertThat(((ReadRecord.Accepted) ARecord.READER.read(record + "  ")).hash())
                .isEqualTo(hash);
        record.put("name", "Khác");
        assertThat(a.accepted().hash()).isNotEqualTo(hash);
    }
}
