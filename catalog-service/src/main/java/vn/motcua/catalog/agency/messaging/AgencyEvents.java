package vn.motcua.catalog.agency.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.agency.Agency;
import vn.motcua.catalog.agency.AgencyAnnouncements;
import vn.motcua.catalog.agency.AgencyDetails;
import vn.motcua.catalog.agency.AgencyEvent;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.platform.command.NewEvent;

import java.util.List;
import java.util.Map;

/** The wire events of agencies; their key is the agency's id. */
@Component
final class AgencyEvents implements AgencyAnnouncements {

    @Override
    public NewEvent of(AgencyEvent event) {
        Agency agency = event.agency();
        return new NewEvent(
                AgencyChanged.TYPE,
                Topics.AGENCY.name(),
                agency.id(),
                changed(agency.id(), agency.details()),
                null,
                Map.of(),
                List.of());
    }

    static AgencyChanged changed(String id, AgencyDetails details) {
        return new AgencyChanged(
                id,
                details.code(),
                details.formerCodes(),
                details.name(),
                details.parent(),
                details.level(),
                details.functions(),
                details.province(),
                details.calendar(),
                details.successor(),
                details.validFrom(),
                details.validTo(),
                details.address(),
                details.phone());
    }
}
