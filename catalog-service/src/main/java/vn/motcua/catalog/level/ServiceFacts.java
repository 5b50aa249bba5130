package vn.motcua.catalog.level;

/**
 * What the installation offers for a procedure beyond its sheet.
 *
 * @param template whether the application form can be downloaded
 * @param onlineFiling whether it can be filled and sent online
 * @param onlinePayment whether its fees can be paid online, or there are none
 * @param returnsToHome whether the result comes online or by post as well
 */
public record ServiceFacts(
        boolean template, boolean onlineFiling, boolean onlinePayment, boolean returnsToHome) {}
