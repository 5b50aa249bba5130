package vn.motcua.catalog.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.Imports;
import vn.motcua.catalog.completion.Publishing;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;

/** Drafts from begin to end; each test takes a code of its own. */
@MotcuaIntegrationTest
class DraftIT {

    @LocalServerPort int port;

    private Api editor;

    @BeforeEach
    void open() {
        editor = Api.of(port).as(Role.CATALOG_EDITOR);
    }

    @Test
    void beginsOncePerKeyAndOncePerCode() {
        ObjectNode draft = draft("1.700001", "Tên");
        Api.Answer begun = editor.post("/procedures", draft, "Idempotency-Key", "begin-1");
        assertThat(begun.status()).as("%s", begun).isEqualTo(201);
        assertThat(begun.header("Location")).isEqualTo("/api/v1/procedures/1.700001/draft");
        assertThat(begun.body().path("basedOn").asInt(-1)).isZero();

        Api.Answer again = editor.post("/procedures", draft, "Idempotency-Key", "begin-1");
        Api.Answer otherBody =
                editor.post("/procedures", draft("1.700001", "Khác"), "Idempotency-Key", "begin-1");
        Api.Answer otherKey = editor.post("/procedures", draft, "Idempotency-Key", "begin-2");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.etag()).isEqualTo(begun.etag());
        assertThat(code(otherBody)).isEqualTo("409 MC-0016");
        assertThat(otherKey.status()).isEqualTo(409);
    }

    @Test
    void changesForWhoHasReadIt() {
        Api.Answer begun = editor.post("/procedures", draft("1.700002", "Tên"));
        ObjectNode sheet = sheet("Tên mới");

        assertThat(code(put("1.700002", sheet))).isEqualTo("428 MC-0020");
        assertThat(code(put("1.700002", sheet, "If-Match", "\"77\""))).isEqualTo("412 MC-0017");
        assertThat(code(put("1.700002", sheet, "If-Match", "seven"))).isEqualTo("400 MC-0007");
        Api.Answer changed = put("1.700002", sheet, "If-Match", begun.etag());
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        assertThat(code(put("1.700002", sheet, "If-Match", begun.etag()))).isEqualTo("412 MC-0017");
        assertThat(editor.get("/procedures/1.700002/draft").body().at("/sheet/name/vi").asString())
                .isEqualTo("Tên mới");
    }

    @Test
    void dropsForWhoHasReadIt() {
        Api.Answer begun = editor.post("/procedures", draft("1.700003", "Tên"));
        String path = "/procedures/1.700003/draft";

        assertThat(editor.delete(path).status()).isEqualTo(428);
        assertThat(editor.delete(path, "If-Match", "\"9\"").status()).isEqualTo(412);
        assertThat(editor.delete(path, "If-Match", begun.etag()).status()).isEqualTo(204);
        assertThat(editor.get(path).status()).isEqualTo(404);
        assertThat(editor.delete(path, "If-Match", begun.etag()).status()).isEqualTo(404);
        assertThat(editor.post("/procedures", draft("1.700003", "Tên")).status()).isEqualTo(201);
    }

    @Test
    void doesNotPublishADraftThatANewerVersionHasOvertaken() {
        Api publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);
        Api.Answer begun = editor.post("/procedures", draft("1.004194", "Tên"));
        assertThat(begun.body().path("basedOn").asInt()).isEqualTo(1);
        Api.Answer dropped = editor.delete("/procedures/1.004194/draft", "If-Match", begun.etag());
        assertThat(dropped.status()).isEqualTo(204);
        String etag = Api.of(port).get("/procedures/1.004194").etag();
        Api.Answer published = complete(publisher, "1.004194", etag);
        assertThat(published.status()).as("%s", published).isEqualTo(201);

        Api.Answer next = editor.post("/procedures", draft("1.004194", "Tên"));

        assertThat(next.body().path("basedOn").asInt()).isEqualTo(2);
        assertThat(complete(publisher, "1.004194", etag).status()).isEqualTo(412);
        assertThat(complete(publisher, "1.004194", next.etag()).status()).isEqualTo(201);
        assertThat(editor.get("/procedures/1.004194/draft").status()).isEqualTo(404);
    }

    /** An import made a newer version after the draft was begun: it would be lost. */
    @Test
    void isOutdatedOnceAnImportHasMadeANewerVersion() {
        Api publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);
        Imports imports = new Imports(publisher);
        imports.imported(Imports.record("7.710001", "Tên cũ"));
        Api.Answer begun = editor.post("/procedures", draft("7.710001", "Nháp"));
        assertThat(begun.body().path("basedOn").asInt()).isEqualTo(1);
        imports.imported(Imports.record("7.710001", "Tên mới"));

        Api.Answer vi = complete(publisher, "7.710001", begun.etag());
        Api.Answer en =
                Publishing.send(
                        publisher,
                        "7.710001",
                        Publishing.by("H50.28.34"),
                        begun.etag(),
                        "Accept-Language",
                        "en");

        assertThat(code(vi)).isEqualTo("409 CAT-0010");
        assertThat(vi.body().path("detail").asString()).contains("hãy xóa rồi tạo lại bản nháp");
        assertThat(en.body().path("detail").asString())
                .contains("delete the draft and begin again");
        assertThat(Api.of(port).get("/procedures/7.710001").body().path("fileable").asBoolean(true))
                .isFalse();
        assertThat(editor.get("/procedures/7.710001/draft").status()).isEqualTo(200);
    }

    @Test
    void tellsWhoWroteADraftAndNothingOfItsKey() {
        Api.Answer begun =
                editor.post("/procedures", draft("1.700005", "Tên"), "Idempotency-Key", "told-1");

        JsonNode read = editor.get("/procedures/1.700005/draft").body();

        assertThat(read).isEqualTo(begun.body());
        assertThat(read.propertyNames())
                .containsExactlyInAnyOrder("code", "basedOn", "sheet", "by", "at");
        assertThat(read.path("by").asString()).isEqualTo("[CATALOG_EDITOR]");
        assertThat(code(editor.post("/procedures", draft("1.700005", "Tên"))))
                .isEqualTo("409 CAT-0008");
        assertThat(code(editor.get("/procedures/1.700006/draft"))).isEqualTo("404 CAT-0009");
    }

    @Test
    void refusesWhatIsNoDraftAndChangesNothing() {
        ObjectNode odd = draft("1.700004", "Tên").put("strange", 1);
        assertThat(code(editor.post("/procedures", odd))).isEqualTo("400 MC-0002");
        assertThat(editor.post("/procedures", draft("nonsense", "Tên")).status())
                .isBetween(400, 422);
        ObjectNode nameless = draft("1.700004", "Tên");
        ((ObjectNode) nameless.path("sheet")).remove("name");
        assertThat(editor.post("/procedures", nameless).status()).isEqualTo(400);
        ObjectNode halfNamed = draft("1.700004", "Tên");
        ((ObjectNode) halfNamed.at("/sheet/name")).remove("en");
        assertThat(code(editor.post("/procedures", halfNamed))).isEqualTo("400 MC-0003");
        ((ObjectNode) halfNamed.at("/sheet/name")).putNull("en");
        Api.Answer nullNamed = editor.post("/procedures", halfNamed);
        assertThat(nullNamed.body().at("/issues/0/name").asString()).isEqualTo("sheet.name.en");
        assertThat(editor.post("/procedures", "[]").status()).isEqualTo(400);
        assertThat(editor.get("/procedures/1.700004/draft").status()).isEqualTo(404);
    }

    private Api.Answer put(String code, ObjectNode sheet, String... headers) {
        return editor.put("/procedures/" + code + "/draft", sheet, headers);
    }

    private static Api.Answer complete(Api publisher, String code, String etag) {
        return Publishing.send(publisher, code, Publishing.by("H50.28.34"), etag);
    }

    private static String code(Api.Answer answer) {
        return answer.status() + " " + answer.body().path("code").asString();
    }

    private ObjectNode draft(String code, String name) {
        ObjectNode draft = JsonMapper.shared().createObjectNode().put("code", code);
        draft.set("sheet", sheet(name));
        return draft;
    }

    private ObjectNode sheet(String name) {
        ObjectNode sheet =
                Api.of(port).get("/procedures/1.000656").body().path("sheet").asObject().deepCopy();
        sheet.putObject("name").put("vi", name).put("en", name);
        return sheet;
    }
}
