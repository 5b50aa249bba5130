package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.platform.test.TestTokens;

/** New dossiers of one citizen, taken to a stage on the ordinary way over HTTP. */
public final class Life {

    /** The part of a body that says why. */
    public static final String REASON =
            "\"reason\":{\"text\":\"Lý do\",\"legalBasis\":\"NĐ 118/2025\"}";

    /** A body that says nothing but why. */
    public static final String BECAUSE = "{" + REASON + "}";

    private final Api api;
    private final TestTokens citizen;
    private final String procedure;
    private final TestTokens reception;
    private final TestTokens leader;

    private Life(
            Api api,
            TestTokens citizen,
            String procedure,
            TestTokens reception,
            TestTokens leader) {
        this.api = api;
        this.citizen = citizen;
        this.procedure = procedure;
        this.reception = reception;
        this.leader = leader;
    }

    /** Lives under the procedure of the small catalogue. */
    public static Life of(Api api, TestTokens citizen) {
        return new Life(api, citizen, Catalogue.PROCEDURE, Api.reception(), Api.leader());
    }

    /** The same under another procedure. */
    public Life under(String code) {
        return new Life(api, citizen, code, reception, leader);
    }

    /** The same before the officers of another province. */
    public Life before(Province province) {
        return new Life(api, citizen, procedure, province.reception(), province.leader());
    }

    /** What is sent to begin one. */
    public String body() {
        return body(procedure);
    }

    /** A draft whose form is complete and whose paper is missing. */
    public static String body(String procedure) {
        return """
        {"procedureCode":"%s","form":{"applicant":{"fullName":"An"},"request":"Đổi"}}\
        """
                .formatted(procedure);
    }

    public Answer draft() {
        return done(api.post(citizen, "/api/v1/dossiers", body()));
    }

    /** A draft that can be sent. */
    public Answer ready() {
        Answer draft = draft();
        done(api.attach(citizen, draft.id(), Catalogue.PAPER));
        return draft;
    }

    public Answer submitted() {
        return done(api.act(citizen, ready(), "submission", ""));
    }

    public Answer accepted() {
        return done(api.act(reception, submitted(), "acceptance", ""));
    }

    public Answer inProcess() {
        return done(api.act(leader, accepted(), "assignments", "{}"));
    }

    public Answer resolved() {
        return done(api.act(leader, accepted(), "resolution", "{\"outcome\":\"APPROVED\"}"));
    }

    /** The last answer about a dossier that has come to a stage; a discarded one has no body. */
    public Answer in(Stage stage) {
        return switch (stage) {
            case DRAFT -> ready();
            case DISCARDED -> discarded(ready());
            case SUBMITTED -> submitted();
            case DECLINED -> done(api.act(reception, submitted(), "decline", BECAUSE));
            case WITHDRAWN -> done(api.act(citizen, submitted(), "withdrawal", ""));
            case ACCEPTED -> accepted();
            case IN_PROCESS -> inProcess();
            case RESOLVED -> resolved();
            case RETURNED -> done(api.act(reception, resolved(), "return", "{\"by\":\"COUNTER\"}"));
        };
    }

    /** The draft as it was last seen. */
    private Answer discarded(Answer draft) {
        done(
                api.json(
                        citizen,
                        "DELETE",
                        "/api/v1/dossiers/" + draft.id(),
                        "",
                        "If-Match",
                        draft.etag()));
        return draft;
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }
}
