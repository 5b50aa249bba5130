package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Filters;

import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.platform.test.TestTokens;

/** One dossier from draft to result, over HTTP, with a real MongoDB and Kafka. */
class WholeLifeIT extends OpenService {

    static final String FORM =
            """
            {"applicant":{"fullName":"Nguyễn Văn An"},"request":"Đổi bằng lái","class":"B2"}\
            """;
    static final String REASON =
            """
            "reason":{"text":"Giấy khám hết hạn","legalBasis":"NĐ 118/2025/NĐ-CP, Điều 17"}\
            """;

    private final TestTokens citizen = Api.citizen("an");

    @Test
    void goesFromDraftToResult() {
        Answer draft = api.post(citizen, "/api/v1/dossiers", draftBody());
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        assertThat(draft.etag()).isEqualTo("\"1\"");
        assertThat(draft.text("/receivingAgency/id")).isEqualTo(Catalogue.ONE_STOP);

        Answer file = api.attach(citizen, draft.id(), Catalogue.PAPER);
        assertThat(file.status()).as(file.toString()).isEqualTo(201);
        Answer check =
                api.post(citizen, "/api/v1/dossiers/" + draft.id() + "/submission-checks", "");
        assertThat(check.text("/ready")).as(check.toString()).isEqualTo("true");

        Answer submitted = api.act(citizen, draft, "submission", "");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        assertThat(submitted.text("/code")).matches("H50\\.01-260309-\\d{4}");
        assertThat(submitted.text("/status/nationalStatus")).isEqualTo("1");
        assertThat(submitted.text("/clock/acceptanceDueAt")).isEqualTo("2026-03-10T02:15:00Z");

        Answer asked =
                api.act(
                        Api.reception(),
                        submitted,
                        "supplement-requests",
                        "{"
                                + REASON
                                + ",\"items\":[{\"name\":\"Đơn\",\"reason\":\"Sai\",\"guidance\":\"Sửa\"}]}");
        assertThat(asked.text("/status/name"))
                .as(asked.toString())
                .isEqualTo("SUPPLEMENT_REQUESTED");
        Answer given =
                api.act(
                        citizen,
                        asked,
                        "supplements",
                        "{\"form\":{\"class\":\"A1\"},\"note\":\"Đã sửa\"}");
        assertThat(given.text("/form/class")).as(given.toString()).isEqualTo("A1");

        Answer accepted = api.act(Api.reception(), given, "acceptance", "");
        assertThat(accepted.text("/clock/dueAt"))
                .as(accepted.toString())
                .isEqualTo("2026-03-16T02:00:00Z");
        Answer assigned =
                api.act(
                        Api.leader(),
                        accepted,
                        "assignments",
                        "{\"officer\":{\"subject\":\"specialist\",\"name\":\"Bình\"}}");
        assertThat(assigned.text("/stage")).as(assigned.toString()).isEqualTo("IN_PROCESS");
        Answer done = api.act(Api.specialist(), assigned, "steps/tham-dinh/completion", "{}");
        assertThat(done.text("/workflow/current")).as(done.toString()).isEqualTo("ky-duyet");
        Answer resolved =
                api.act(
                        Api.leader(),
                        done,
                        "resolution",
                        "{\"outcome\":\"APPROVED\",\"resultNumber\":\"1/GPLX\"}");
        assertThat(resolved.text("/status/nationalStatus")).as(resolved.toString()).isEqualTo("9");
        Answer returned = api.act(Api.reception(), resolved, "return", "{\"by\":\"COUNTER\"}");
        assertThat(returned.text("/stage")).as(returned.toString()).isEqualTo("RETURNED");
        assertThat(returned.body().at("/allowedActions").size()).isZero();

        Answer seen = api.get(citizen, "/api/v1/dossiers/" + draft.id());
        assertThat(seen.body().at("/timeline").size()).as(seen.toString()).isEqualTo(5);
        assertThat(seen.etag()).isEqualTo("\"9\"");
        assertThat(journal.verify(draft.id())).isTrue();
        assertThat(journal.of(draft.id())).hasSize(9);
        assertThatNothingOfItWasLeftOut(draft.id());
    }

    /** Commands store what they change; together that is what storing all of it would be. */
    private void assertThatNothingOfItWasLeftOut(String id) {
        Document stored = mongo.getCollection("dossiers").find(Filters.eq("_id", id)).first();
        assertThat(stored).isNotNull();
        Document whole = new Document();
        mongo.getConverter().write(requireNonNull(mongo.findById(id, Dossier.class)), whole);
        stored.remove("head");
        assertThat(stored.keySet()).containsExactlyInAnyOrderElementsOf(whole.keySet());
        BsonDocument read = bson(stored);
        bson(whole)
                .forEach((field, value) -> assertThat(read.get(field)).as(field).isEqualTo(value));
    }

    private static BsonDocument bson(Document document) {
        CodecRegistry codecs = MongoClientSettings.getDefaultCodecRegistry();
        return BsonDocument.parse(document.toBsonDocument(Document.class, codecs).toJson());
    }

    static String draftBody() {
        return "{\"procedureCode\":\"3.000347\",\"form\":" + FORM + "}";
    }
}
