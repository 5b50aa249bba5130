package vn.motcua.dossier.access;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Actor;
import vn.motcua.dossier.lifecycle.Lifecycle;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

/** Everybody who could come to a dossier of Nguyễn Văn An before the police of the province. */
@SuppressWarnings("ImmutableEnumChecker") // a token is built once
enum Visitor {
    OWNER(Api.citizen("an")),
    OTHER_CITIZEN(Api.citizen("binh").personalId("044200000009")),
    RECEPTION(Api.reception()),
    RECEPTION_ELSEWHERE(Api.officer("r2", Role.RECEPTION_OFFICER, Catalogue.ELSEWHERE)),
    SPECIALIST(Api.specialist()),
    SPECIALIST_ELSEWHERE(Api.officer("s2", Role.SPECIALIST, Catalogue.ELSEWHERE)),
    LEADER(Api.leader()),
    LEADER_OF_PROVINCE(Api.officer("l2", Role.LEADER, Catalogue.PROVINCE)),
    LEADER_ELSEWHERE(Api.officer("l3", Role.LEADER, Catalogue.ELSEWHERE)),
    OFFICER_WITHOUT_AGENCY(TestTokens.of("x").roles(Role.RECEPTION_OFFICER, Role.LEADER)),
    AUDITOR(Api.officer("a1", Role.AUDITOR, Catalogue.PROVINCE)),
    OPERATOR(Api.officer("o1", Role.OPERATOR, Catalogue.PROVINCE)),
    INTEGRATOR(TestTokens.of("i1").scopes("dossier-events.read"));

    final TestTokens token;

    Visitor(TestTokens token) {
        this.token = token;
    }

    /** Whether the table lets one who is this to a dossier do it in some stage. */
    boolean mayEver(Action action) {
        return Lifecycle.all()
                .filter(row -> row.action() == action)
                .anyMatch(row -> row.who().stream().anyMatch(this::is));
    }

    private boolean is(Actor actor) {
        return switch (this) {
            case OWNER -> actor == Actor.OWNER;
            case RECEPTION -> actor == Actor.RECEPTION;
            case SPECIALIST -> actor == Actor.SPECIALIST;
            case LEADER, LEADER_OF_PROVINCE -> actor == Actor.LEADER;
            default -> false;
        };
    }
}
