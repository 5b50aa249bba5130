package vn.motcua.notification.message.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.dossier.DossierErased;
import vn.motcua.contracts.dossier.DossierEvent;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.notification.letter.Language;
import vn.motcua.notification.letter.Letter;
import vn.motcua.notification.letter.Letters;
import vn.motcua.notification.message.Cause;
import vn.motcua.notification.message.DeliverMessage;
import vn.motcua.notification.message.EraseMessages;
import vn.motcua.notification.message.Message;
import vn.motcua.notification.message.Recipient;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the message to the applicant for every event of a dossier that is told, and the work that
 * delivers it.
 */
@Component
class TellApplicant implements EventHandler {

    private final Letters letters;

    TellApplicant(Letters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public String topic() {
        return Topics.DOSSIER.name();
    }

    @Override
    public void handle(IncomingEvent event, Writes writes) {
        Optional<EventType> type =
                EventTypes.named(event.type())
                        .filter(known -> known.topic().equals(Topics.DOSSIER));
        if (type.isPresent()) {
            tell(event, (DossierEvent) event.dataAs(type.get().data()), writes);
        }
    }

    private void tell(IncomingEvent event, DossierEvent told, Writes writes) {
        if (told instanceof DossierErased erased) {
            writes.work(EraseMessages.of(event.id(), erased.dossier().id(), event.time()));
            return;
        }
        JsonNode person = event.data().path("person");
        String name = text(person, "name");
        if (name == null) {
            return; // nobody to write to: the person block was erased
        }
        Language language = Language.of(Objects.requireNonNullElse(text(person, "language"), ""));
        letters.about(told, event.time(), name, language)
                .map(letter -> message(event, told.dossier(), person, name, letter))
                .ifPresent(message -> {
                    writes.insertOnce(message);
                    writes.work(DeliverMessage.of(message, event.time()));
                });
    }

    private static Message message(
            IncomingEvent event,
            DossierState dossier,
            JsonNode person,
            String name,
            Letter letter) {
        Cause cause =
                new Cause(
                        event.id(),
                        dossier.id(),
                        dossier.code(),
                        agencies(dossier),
                        event.time(),
                        Objects.requireNonNullElse(event.correlationId(), event.id()));
        return Message.byEmail(
                cause, new Recipient(text(person, "subject"), name, text(person, "email")), letter);
    }

    private static List<String> agencies(DossierState dossier) {
        return Stream.of(dossier.receivingAgency(), dossier.competentAgency())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String text(JsonNode person, String field) {
        String text = person.path(field).asString("");
        return text.isBlank() ? null : text;
    }
}
