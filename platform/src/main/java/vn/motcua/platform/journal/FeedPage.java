package vn.motcua.platform.journal;

import java.util.List;

/**
 * A page of the feed.
 *
 * @param items events after the asked position, in order of position
 * @param next the position to ask with next; the same as asked when there was nothing new
 * @param head the highest position there is, whoever may see it: {@code next == head} means that
 *     all is read
 */
public record FeedPage(List<FeedItem> items, long next, long head) {}
