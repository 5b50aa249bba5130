package vn.motcua.dossier.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.ApplicantKind;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DraftContent;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.access.Scope;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a scope says of an item in hand is what its query finds, for random dossiers and callers.
 */
@MotcuaIntegrationTest
class ScopeIT {

    private static final long SEED = 20_260_309;
    private static final List<String> AGENCIES =
            List.of(
                    Catalogue.PROVINCE,
                    Catalogue.ONE_STOP,
                    Catalogue.POLICE,
                    Catalogue.ELSEWHERE,
                    "a-unknown");
    private static final List<String> PEOPLE = List.of("scope-an", "scope-binh", "scope-chi");
    private static final List<String> IDS = List.of("044200000091", "044200000092");

    @Autowired MongoTemplate mongo;
    @Autowired JsonMapper json;
    @Autowired DossierPolicy policy;

    private final Random random = new Random(SEED);

    @BeforeEach
    void store() {
        Catalogue.store(mongo, json);
        for (int i = 0; i < 150; i++) {
            mongo.insert(dossier());
        }
    }

    @Test
    void findsExactlyWhatMatches() {
        List<Dossier> all = mongo.find(new Query(where("_id").gt("")), Dossier.class);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            Caller caller = caller();
            for (Scope<Dossier> scope :
                    List.of(policy.visible(caller), policy.own(caller), policy.official(caller))) {
                Set<String> matching =
                        all.stream()
                                .filter(scope::matches)
                                .map(Dossier::id)
                                .collect(Collectors.toSet());
                assertThat(queried(scope)).as("%s, seed %d", caller, SEED).isEqualTo(matching);
                found += matching.size();
            }
        }
        assertThat(found).as("the test sees something").isPositive();
    }

    private Set<String> queried(Scope<Dossier> scope) {
        return mongo
                .find(
                        new Query(
                                new Criteria().andOperator(scope.criteria(), where("_id").gt(""))),
                        Dossier.class)
                .stream()
                .map(Dossier::id)
                .collect(Collectors.toSet());
    }

    private Caller caller() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(Role.values()).filter(_ -> random.nextInt(4) == 0).forEach(roles::add);
        return new Caller(
                one(PEOPLE),
                null,
                null,
                null,
                random.nextBoolean() ? one(IDS) : null,
                null,
                random.nextInt(4) == 0 ? null : one(AGENCIES),
                roles,
                Set.of());
    }

    private Dossier dossier() {
        boolean online = random.nextBoolean();
        String unit = one(AGENCIES);
        Dossier dossier =
                Dossier.draft(
                        UUID.randomUUID().toString(),
                        online ? Channel.ONLINE : Channel.COUNTER,
                        online ? one(PEOPLE) : null,
                        new DraftContent(
                                ADossier.rules(),
                                applicant(random.nextBoolean() ? one(IDS) : null),
                                Route.of(unit, one(AGENCIES)),
                                "{}",
                                List.of()),
                        ADossier.MONDAY);
        advance(dossier, online, unit);
        return dossier;
    }

    private void advance(Dossier dossier, boolean online, String unit) {
        int steps = random.nextInt(5);
        if (steps == 0) {
            return;
        }
        String code = UUID.randomUUID().toString();
        Route route = Route.of(unit, one(AGENCIES));
        if (online) {
            dossier.submit(
                    code,
                    ADossier.rules(),
                    route,
                    ADossier.snapshot(ADossier.MONDAY),
                    ADossier.MONDAY);
        } else {
            dossier.fileAtCounter(
                    code,
                    ADossier.rules(),
                    route,
                    ADossier.snapshot(ADossier.MONDAY),
                    ADossier.CALENDAR,
                    ADossier.OFFICER);
        }
        for (Action action :
                List.of(Action.ACCEPT, Action.ASSIGN, Action.STOP, Action.RETURN)
                        .subList(0, steps - 1)) {
            if (action != Action.ACCEPT || dossier.stage() == Stage.SUBMITTED) {
                ADossier.act(dossier, action, ADossier.MONDAY);
            }
        }
    }

    private static Applicant applicant(@Nullable String personalId) {
        return new Applicant(ApplicantKind.CITIZEN, "An", personalId, null, null, null, null, "vi");
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
