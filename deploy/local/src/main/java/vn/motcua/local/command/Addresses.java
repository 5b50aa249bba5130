package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortName;
import vn.motcua.local.issuer.DemoAccount;

import java.io.PrintStream;

/** Where everything is and who can sign in. */
class Addresses {

    private final Installation installation;
    private final PrintStream out;

    Addresses(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    void print() {
        out.println();
        out.println("  Portal and API    " + installation.address(PortName.GATEWAY));
        out.println("  API documents     " + installation.address(PortName.GATEWAY) + "/docs");
        out.println("  Caught mails      " + installation.address(PortName.MAIL));
        out.println("  Sign-in (issuer)  " + installation.address(PortName.ISSUER));
        out.println("  Data and logs     " + installation.home());
        out.println();
        out.printf("  %-21s %-19s %-12s %s%n", "ACCOUNT", "ROLE", "AGENCY", "NAME");
        for (DemoAccount account : DemoAccount.all()) {
            String agency = account.agency() == null ? "" : account.agency();
            out.printf(
                    "  %-21s %-19s %-12s %s%n",
                    account.name(), account.role(), agency, account.fullName());
        }
        out.println();
        out.println(
                "  Everybody's password is "
                        + DemoAccount.PASSWORD
                        + ". './motcua token ACCOUNT' prints a token,");
        out.println(
                "  './motcua demo' takes a dossier through the whole journey, './motcua down' stops"
                        + " everything.");
    }
}
