package vn.motcua.catalog.procedure;

import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.contracts.procedure.Workflow;

import java.util.List;

/**
 * Who handles a published procedure, and how.
 *
 * @param receivingAgencies ids; each with its subtree may receive (vi: đơn vị tiếp nhận)
 * @param competentAgency id of the one that decides (vi: cơ quan có thẩm quyền)
 * @param form the citizen fills
 * @param workflow within the agency
 * @param serviceLevel how much of it is done online
 * @param onlinePayment whether fees can be paid online
 * @param appliesBy which day decides about the version
 */
public record Handling(
        List<String> receivingAgencies,
        String competentAgency,
        Form form,
        Workflow workflow,
        ServiceLevel serviceLevel,
        boolean onlinePayment,
        AppliesBy appliesBy) {

    public Handling {
        receivingAgencies = List.copyOf(receivingAgencies);
    }
}
