package vn.motcua.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.procedure.ProcedureState;

class CopiesTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void keepsTheCodeInForceBeforeTheFormerOnes() {
        AgencyCopy copy =
                AgencyCopy.of(
                        JSON.readValue(
                                """
                                {"id":"a-1","code":"H50.28","formerCodes":["H46.28","H45.01"],
                                 "name":{"vi":"Ủy ban","en":"Committee"},"parent":"a-0",
                                 "level":"COMMUNE","functions":["RECEIVING_UNIT"],
                                 "successor":"a-2","validFrom":"2025-07-01"}
                                """,
                                AgencyChanged.class),
                        9);

        assertThat(copy.code()).isEqualTo("H50.28");
        assertThat(copy.codes()).containsExactly("H50.28", "H46.28", "H45.01");
        assertThat(copy.parent()).isEqualTo("a-0");
        assertThat(copy.successor()).isEqualTo("a-2");
        assertThat(copy.sequence()).isEqualTo(9);
        assertThat(copy.schema()).isEqualTo(1);
    }

    @Test
    void namesAProcedureByVersion() {
        ProcedureState state =
                JSON.readValue(
                        """
                        {"code":"1.004222","version":3,"name":{"vi":"Đăng ký","en":"Registration"},
                         "level":"COMMUNE","serviceLevel":"FULL","effectiveFrom":"2026-01-01",
                         "appliesBy":"SUBMISSION","fileable":false}
                        """,
                        ProcedureState.class);

        ProcedureCopy copy = ProcedureCopy.of(state, 2);

        assertThat(copy.id()).isEqualTo("1.004222@3");
        assertThat(copy.code()).isEqualTo("1.004222");
        assertThat(copy.version()).isEqualTo(3);
        assertThat(copy.name().en()).isEqualTo("Registration");
    }
}
