package vn.motcua.contracts;

import java.time.Duration;
import java.util.List;

/**
 * Every topic of Một Cửa. What happened is kept for seven days and is read from the feed after
 * that; what others keep a copy of is compacted, so that a newcomer reads all of it from the
 * beginning.
 */
public final class Topics {

    private static final int PARTITIONS = 24;

    private static final Duration WEEK = Duration.ofDays(7);

    /** Key: dossier id. */
    public static final Topic DOSSIER = new Topic("motcua.dossier.v1", PARTITIONS, WEEK);

    /** Key: payment order id. */
    public static final Topic PAYMENT = new Topic("motcua.payment.v1", PARTITIONS, WEEK);

    /** Key: message id. */
    public static final Topic NOTIFICATION = new Topic("motcua.notification.v1", PARTITIONS, WEEK);

    /** Key: {@code code@version}, so that old versions stay. */
    public static final Topic PROCEDURE = new Topic("motcua.procedure.v1", PARTITIONS, null);

    /** Key: agency id. */
    public static final Topic AGENCY = new Topic("motcua.agency.v1", PARTITIONS, null);

    /** Key: calendar id. */
    public static final Topic CALENDAR = new Topic("motcua.calendar.v1", PARTITIONS, null);

    /** Key: announcement id. */
    public static final Topic ANNOUNCEMENT = new Topic("motcua.announcement.v1", PARTITIONS, null);

    private Topics() {}

    /** All of them. */
    public static List<Topic> all() {
        return List.of(DOSSIER, PAYMENT, NOTIFICATION, PROCEDURE, AGENCY, CALENDAR, ANNOUNCEMENT);
    }
}
