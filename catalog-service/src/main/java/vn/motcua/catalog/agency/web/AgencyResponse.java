package vn.motcua.catalog.agency.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.agency.Agency;
import vn.motcua.catalog.agency.AgencyDetails;
import vn.motcua.contracts.LocalizedText;

import java.time.LocalDate;
import java.util.List;

/**
 * An agency.
 *
 * @param id stable
 * @param existing whether it exists on the day asked for
 * @param path from the top of the tree to the agency itself
 * @param children how many agencies are right below
 */
record AgencyResponse(
        String id, AgencyDetails details, boolean existing, List<Step> path, long children) {

    /** An agency on the way. */
    @Schema(name = "AgencyOnTheWay")
    record Step(String id, LocalizedText name) {}

    /** An agency in a list. */
    @Schema(name = "AgencyItem")
    record Item(
            String id,
            String code,
            LocalizedText name,
            @Nullable String parent,
            List<vn.motcua.contracts.agency.AgencyFunction> functions,
            vn.motcua.contracts.agency.AgencyLevel level) {

        static Item of(Agency agency) {
            AgencyDetails details = agency.details();
            return new Item(
                    agency.id(),
                    details.code(),
                    details.name(),
                    details.parent(),
                    details.functions(),
                    details.level());
        }
    }

    static AgencyResponse of(Agency agency, List<Agency> path, long children, LocalDate day) {
        return new AgencyResponse(
                agency.id(),
                agency.details(),
                agency.details().inForceOn(day),
                path.stream().map(step -> new Step(step.id(), step.details().name())).toList(),
                children);
    }
}
