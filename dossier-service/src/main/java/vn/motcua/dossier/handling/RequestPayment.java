package vn.motcua.dossier.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.FeeLine;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.OfficeTime;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

import java.time.Instant;
import java.util.List;

/**
 * Asks for money before the dossier goes on, and takes the request back. Whether it is paid is not
 * decided here.
 */
@Component
public class RequestPayment {

    private final DossierCommands commands;
    private final Officers officers;
    private final OfficeTime office;

    RequestPayment(DossierCommands commands, Officers officers, OfficeTime office) {
        this.commands = commands;
        this.officers = officers;
        this.office = office;
    }

    /**
     * Asks for fees that were quoted with the dossier.
     *
     * @param fees ids of those fees; empty for all of them
     */
    public Done<Dossier> request(
            CommandContext context,
            String id,
            List<String> fees,
            Reason reason,
            @Nullable Instant payBy) {
        return commands.change(
                context.requireKey().requireVersion(),
                id,
                Action.REQUEST_PAYMENT,
                (dossier, now) ->
                        dossier.requestPayment(
                                chosen(dossier, fees),
                                reason,
                                officers.of(context.caller()),
                                payBy,
                                now));
    }

    public Done<Dossier> cancel(CommandContext context, String id, String request, Reason reason) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.CANCEL_PAYMENT_REQUEST,
                (dossier, now) ->
                        dossier.cancelPaymentRequest(
                                request,
                                reason,
                                officers.of(context.caller()),
                                office.of(dossier.route()),
                                now));
    }

    private static List<FeeLine> chosen(Dossier dossier, List<String> fees) {
        return dossier.procedure().fees().stream()
                .filter(line -> fees.isEmpty() || fees.contains(line.id()))
                .toList();
    }
}
