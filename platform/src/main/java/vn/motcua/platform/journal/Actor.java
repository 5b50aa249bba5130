package vn.motcua.platform.journal;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;

/**
 * Who made a command: the token's subject, and of an officer also name and agency, which the law
 * has the applicant see. A citizen's name never stands here.
 *
 * @param role the role the actor shows, or {@code SYSTEM} for due work
 */
public record Actor(String subject, @Nullable String name, @Nullable String agency, String role) {

    /** The actor that a caller is. */
    public static Actor of(Caller caller) {
        String role = caller.roles().stream().sorted().findFirst().map(Role::name).orElse("SYSTEM");
        boolean officer = caller.agency() != null;
        return new Actor(
                caller.subject(),
                officer ? caller.name() : null,
                officer ? caller.agency() : null,
                role);
    }

    Document document() {
        Document document = new Document("subject", subject);
        if (name != null) {
            document.append("name", name);
        }
        if (agency != null) {
            document.append("agency", agency);
        }
        return document.append("role", role);
    }
}
