package vn.motcua.contracts.agency;

/**
 * Level of government since 01/07/2025. Legal: Luật Tổ chức chính quyền địa phương 72/2025/QH15.
 */
public enum AgencyLevel {

    /** Ministries and central agencies. Vi: cấp Bộ, cơ quan ngang Bộ. */
    MINISTRY,

    /** Provinces and cities under the centre. Vi: cấp tỉnh. */
    PROVINCE,

    /** Communes, wards, special zones. Vi: cấp xã. */
    COMMUNE,

    /** Others that handle procedures. Vi: cơ quan, đơn vị khác. */
    OTHER
}
