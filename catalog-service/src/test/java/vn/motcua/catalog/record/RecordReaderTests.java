package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.FoldedText;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.agency.AgencyLevel;

import java.util.List;

class RecordReaderTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RecordReader READER = new RecordReader(FoldedText::slug);

    private final ObjectNode record = record();

    @Test
    void readsACleanRecordWithoutAFinding() {
        ReadRecord.Accepted read = accepted();
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
        assertThat(kinds()).contains(FindingKind.CODE_TRIMMED);
        assertThat(accepted().code().value()).isEqualTo("1.000001");
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
        assertThat(refused().reason().code()).isEqualTo(error);
    }

    @Test
    void refusesARecordWithoutCodeOrName() {
        record.putNull("code");
        assertThat(refused().reason().code()).isEqualTo(RecordErrors.NO_CODE);
        record.put("code", "1.000001").put("name", " ");
        assertThat(refused().reason().code()).isEqualTo(RecordErrors.NO_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{} {}", "\"text\""})
    void refusesWhatIsNoRecord(String line) {
        assertThat(READER.read(line)).isInstanceOf(ReadRecord.Refused.class);
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
        assertThat(((ReadRecord.Refused) READER.read(line)).reason().code())
                .isEqualTo(RecordErrors.WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, DAY",
        "4000, DAY",
        "100000, HOUR",
        "2611, WORKING_DAY",
        "121, MONTH",
        "11, YEAR",
        "999999, OTHER"
    })
    void refusesAnAbsurdLimit(int amount, String unit) {
        limit(amount, unit);
        assertThat(refused().reason().code()).isEqualTo(RecordErrors.ABSURD_LIMIT);
        assertThat(refused().code()).isEqualTo("1.000001");
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, WORKING_DAY, 20, WORKING_HOUR, FRACTION_TO_HOURS",
        "6.25, WORKING_DAY, 50, WORKING_HOUR, FRACTION_TO_HOURS",
        "0.5, DAY, 12, HOUR, FRACTION_TO_HOURS",
        "8, HOUR, 8, WORKING_HOUR, HOURS_AS_WORKING_HOURS",
        "2, YEAR, 24, MONTH, YEARS_TO_MONTHS",
    })
    void putsUnitsInOrder(
            double amount, String unit, int read, TimeUnit readUnit, FindingKind kind) {
        limit(amount, unit);
        assertThat(accepted().sheet().limits().getFirst().time())
                .isEqualTo(new TimeLimit(read, readUnit));
        assertThat(kinds()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"1, OTHER", "0, WORKING_DAY", "2.3, WORKING_DAY", "1.5, MONTH"})
    void leavesALimitOpenThatIsNoFigure(double amount, String unit) {
        limit(amount, unit);
        assertThat(accepted().sheet().limits().getFirst().time()).isNull();
        assertThat(kinds()).contains(FindingKind.LIMIT_IN_WORDS);
    }

    @Property
    void neverShortensALimitByRepair(@ForAll @IntRange(min = 1, max = 8_000) int eighths) {
        ObjectNode fresh = record();
        methods(fresh)
                .forEach(method ->
                        ((ObjectNode) method)
                                .put("processingTime", eighths / 8.0)
                                .put("processingTimeUnit", "WORKING_DAY"));
        @Nullable TimeLimit time =
                ((ReadRecord.Accepted) READER.read(fresh.toString()))
                        .sheet()
                        .limits()
                        .getFirst()
                        .time();
        assertThat(time)
                .isEqualTo(
                        eighths % 8 == 0
                                ? new TimeLimit(eighths / 8, TimeUnit.WORKING_DAY)
                                : new TimeLimit(eighths, TimeUnit.WORKING_HOUR));
    }

    @ParameterizedTest
    @CsvSource({
        "700, Phí thẩm định, FEE_IN_THOUSANDS",
        "10, 10USD/giấy, FEE_IN_OTHER_CURRENCY",
        "0, Theo quy định của HĐND tỉnh, FEE_IN_WORDS",
    })
    void flagsAFeeThatMayMeanSomethingElseAndKeepsItAsItIs(
            int value, String words, FindingKind kind) {
        fee(value, words);
        Fee fee = accepted().sheet().fees().getFirst();
        assertThat(fee.confirmed()).isFalse();
        assertThat(kinds()).contains(kind);
        if (value > 0) {
            assertThat(fee.amount()).isEqualTo(Money.vnd(value));
        }
    }

    @Test
    void takesNoFeeForWhatIsFree() {
        fee(0, "Không thu phí");
        assertThat(accepted().sheet().fees()).isEmpty();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void refusesANegativeOrFractionalFee() {
        fee(-5, "Phí");
        assertThat(refused().reason().code()).isEqualTo(RecordErrors.ABSURD_FEE);
        fee(1000.5, "Phí");
        assertThat(refused().reason().code()).isEqualTo(RecordErrors.ABSURD_FEE);
    }

    @Test
    void tellsKindsOfFeesApart() {
        fee(50_000, "Lệ phí cấp giấy phép");
        assertThat(accepted().sheet().fees().getFirst().kind()).isEqualTo(FeeKind.CHARGE);
    }

    @Test
    void flagsSeveralFeesOfOneChannel() {
        for (JsonNode method : methods(record)) {
            ((ObjectNode) method)
                    .withArray("fees")
                    .addObject()
                    .put("value", 70_000)
                    .put("currency", "VND")
                    .put("description", "Mức khác");
        }
        assertThat(accepted().sheet().fees()).hasSize(2).noneMatch(Fee::confirmed);
        assertThat(kinds()).contains(FindingKind.FEE_ALTERNATIVES);
    }

    @Test
    void keepsAFeeOfOneChannelApart() {
        ((ObjectNode) methods(record).getFirst().path("fees").path(0)).put("value", 25_000);
        assertThat(accepted().sheet().fees())
                .extracting(Fee::channel)
                .containsExactly(Channel.ONLINE, Channel.COUNTER);
    }

    @Test
    void joinsNamesThatWereSplitAtTheirComma() {
        record.putArray("subjectTypes")
                .add("Tổ chức (không bao gồm doanh nghiệp")
                .add("HTX)")
                .add("DT1");
        record.putArray("results").add("Giấy phép A").add("kèm phụ lục").add("Văn bản từ chối");
        ProcedureSheet sheet = accepted().sheet();
        assertThat(sheet.applicants())
                .containsExactly(Applicant.ORGANISATION, Applicant.VIETNAMESE_CITIZEN);
        assertThat(sheet.results())
                .extracting(text -> text.vi())
                .containsExactly("Giấy phép A, kèm phụ lục", "Văn bản từ chối");
        assertThat(kinds()).contains(FindingKind.NAME_JOINED, FindingKind.APPLICANT_SPELLING);
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
        ProcedureSheet sheet = accepted().sheet();
        assertThat(sheet.papers())
                .extracting(paper -> paper.required())
                .containsExactly(true, false);
        assertThat(sheet.cases().getFirst().notes()).hasSize(1);
        assertThat(kinds()).contains(FindingKind.NOTE_SEPARATED, FindingKind.EMPTY_PAPER_DROPPED);
    }

    @Test
    void putsTextsInOrder() {
        record.put("name", "Ca\u0302\u0301p  giấy\u00a0phép ");
        assertThat(accepted().sheet().name().vi()).isEqualTo("Cấp giấy phép");
        assertThat(kinds()).contains(FindingKind.TEXT_CLEANED);
    }

    @Test
    void flagsWhatIsMissing() {
        record.putNull("executionLevel").putNull("results");
        record.putArray("executionMethods");
        record.putArray("executionCases");
        assertThat(accepted().sheet().level()).isEqualTo(AgencyLevel.OTHER);
        assertThat(kinds())
                .contains(
                        FindingKind.LEVEL_UNKNOWN,
                        FindingKind.NO_RESULT,
                        FindingKind.NO_CHANNEL,
                        FindingKind.NO_PAPERS);
    }

    @Test
    void hashesTheSameRecordAlikeAndAnotherNot() {
        String hash = accepted().hash();
        assertThat(((ReadRecord.Accepted) READER.read(record + "  ")).hash()).isEqualTo(hash);
        record.put("name", "Khác");
        assertThat(accepted().hash()).isNotEqualTo(hash);
    }

    private ReadRecord.Accepted accepted() {
        return (ReadRecord.Accepted) READER.read(record.toString());
    }

    private ReadRecord.Refused refused() {
        return (ReadRecord.Refused) READER.read(record.toString());
    }

    private List<FindingKind> kinds() {
        return accepted().findings().stream().map(Finding::kind).toList();
    }

    private void limit(double amount, String unit) {
        methods(record)
                .forEach(method -> {
                    ObjectNode node = (ObjectNode) method;
                    node.put("processingTimeUnit", unit);
                    if (amount == Math.rint(amount)) {
                        node.put("processingTime", (long) amount);
                    } else {
                        node.put("processingTime", amount);
                    }
                });
    }

    private void fee(double value, String words) {
        methods(record)
                .forEach(method -> {
                    ObjectNode fee = (ObjectNode) method.path("fees").path(0);
                    fee.put("description", words);
                    if (value == Math.rint(value)) {
                        fee.put("value", (long) value);
                    } else {
                        fee.put("value", value);
                    }
                });
    }

    private static List<JsonNode> methods(ObjectNode record) {
        return record.path("executionMethods").valueStream().toList();
    }

    private static ObjectNode record() {
        return (ObjectNode)
                JSON.readTree(
                        """
                        {"code":"1.000001","decisionNo":"1/QĐ","name":"Cấp giấy phép",
                         "executionLevel":"Cấp Xã","type":"OTHER","category":"Hộ tịch",
                         "executionSteps":"Bước 1","executionMethods":[
                          {"submissionMethod":"ONLINE","processingTime":5,
                           "processingTimeUnit":"WORKING_DAY","description":null,
                           "fees":[{"value":50000,"currency":"VND","description":"Phí"}]},
                          {"submissionMethod":"DIRECT","processingTime":5,
                           "processingTimeUnit":"WORKING_DAY","description":null,
                           "fees":[{"value":50000,"currency":"VND","description":"Phí"}]}],
                         "executionCases":[{"name":null,"profileComponents":[
                          {"name":"Đơn đề nghị","originalQty":1,"copyQty":0}]}],
                         "subjectTypes":["Công dân Việt Nam"],"results":["Giấy phép"],
                         "legalBases":[{"name":"Luật","number":"1/2026/QH16"}],
                         "requirements":null,"keywords":null,"description":null}
                        """);
    }
}
