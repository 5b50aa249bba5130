package vn.motcua.catalog.record;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.sheet.FoldedText;

import java.util.List;

/** A clean record of the national catalogue, to be made awkward. */
final class ARecord {

    static final RecordReader READER = new RecordReader(FoldedText::slug);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLEAN =
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
            """;

    private final ObjectNode json = (ObjectNode) JSON.readTree(CLEAN);

    ObjectNode json() {
        return json;
    }

    ReadRecord.Accepted accepted() {
        return (ReadRecord.Accepted) READER.read(json.toString());
    }

    ReadRecord.Refused refused() {
        return (ReadRecord.Refused) READER.read(json.toString());
    }

    List<FindingKind> kinds() {
        return accepted().findings().stream().map(Finding::kind).toList();
    }

    List<ObjectNode> methods() {
        return json.path("executionMethods").valueStream().map(ObjectNode.class::cast).toList();
    }

    void limit(double amount, String unit) {
        for (ObjectNode method : methods()) {
            method.put("processingTimeUnit", unit);
            put(method, "processingTime", amount);
        }
    }

    void fee(double value, String words) {
        for (ObjectNode method : methods()) {
            ObjectNode fee = (ObjectNode) method.path("fees").path(0);
            fee.put("description", words);
            put(fee, "value", value);
        }
    }

    /** As the source writes numbers: without a point where there is nothing behind it. */
    private static void put(ObjectNode node, String field, double value) {
        if (value == Math.rint(value)) {
            node.put(field, (long) value);
        } else {
            node.put(field, value);
        }
    }
}
