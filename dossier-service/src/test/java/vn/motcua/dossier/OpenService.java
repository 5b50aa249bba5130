package vn.motcua.dossier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.MovableLegalClock;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The service with the small catalogue on Monday, 9 March 2026, at nine in the morning: what most
 * integration tests begin with. All of them share one installation, so each looks at what is its
 * own.
 */
@MotcuaIntegrationTest
public abstract class OpenService {

    /** When each test begins. */
    protected static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 9, 9, 0);

    @Autowired protected MongoTemplate mongo;
    @Autowired protected JsonMapper json;
    @Autowired protected Journal journal;
    @Autowired protected Procedures procedures;
    @Autowired protected MovableLegalClock clock;
    @LocalServerPort protected int port;

    /** The service over HTTP. */
    protected Api api;

    @BeforeEach
    void open() {
        api = new Api(port);
        Catalogue.store(mongo, json);
        clock.moveTo(MORNING);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** Publishes the procedure of the small catalogue under a code of the test's own. */
    protected void publish(String code) {
        publish(Catalogue.procedure(code, 1, LocalDate.of(2026, 1, 1), AppliesBy.SUBMISSION));
    }

    /** Publishes a version, which is known from here on. */
    protected void publish(ProcedureState procedure) {
        Catalogue.publish(mongo, json, procedure);
        procedures.forget();
    }
}
