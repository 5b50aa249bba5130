package vn.motcua.notification.message;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.access.Scope;

/**
 * Who may see which messages: everybody those to herself, officers that the citizen was told about
 * a dossier of their agency, operators and auditors all. Words and address are the recipient's
 * alone.
 */
public final class MessagePolicy {

    private MessagePolicy() {}

    /** What a caller may see. */
    public static Scope<Message> visibleTo(Caller caller) {
        if (caller.hasAny(Role.OPERATOR, Role.AUDITOR)) {
            return Scope.all();
        }
        Scope<Message> own =
                Scope.field(
                        "recipient.owner",
                        caller.subject(),
                        message -> message.recipient().owner());
        return caller.hasAny(Role.RECEPTION_OFFICER, Role.SPECIALIST, Role.LEADER)
                ? Scope.anyOf(own, ofAgency(caller))
                : own;
    }

    /** Whether the message was written to the caller. */
    public static boolean isTo(Message message, Caller caller) {
        return caller.subject().equals(message.recipient().owner());
    }

    private static Scope<Message> ofAgency(Caller caller) {
        return Scope.field(
                "cause.agencies", caller.agency(), message -> message.cause().agencies());
    }
}
