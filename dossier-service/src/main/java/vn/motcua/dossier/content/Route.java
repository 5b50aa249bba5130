package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The agencies that have to do with a dossier, by their stable ids; names and trees are looked up
 * when asked.
 *
 * @param receiving takes it in (vi: đơn vị tiếp nhận); null while a draft has none
 * @param competent decides (vi: cơ quan có thẩm quyền)
 * @param involved every agency that has or had a part in it, those two included: the authorities
 *     that may see it
 */
public record Route(@Nullable String receiving, @Nullable String competent, List<String> involved) {

    /** Of a draft that was thrown away. */
    public static final Route NOWHERE = new Route(null, null, List.of());

    public Route {
        involved = List.copyOf(involved);
    }

    public static Route of(@Nullable String receiving, @Nullable String competent) {
        return new Route(
                receiving,
                competent,
                Stream.of(receiving, competent).filter(Objects::nonNull).distinct().toList());
    }

    /** The same with one more agency that has a part in it. */
    public Route involving(String agency) {
        return new Route(
                receiving,
                competent,
                Stream.concat(involved.stream(), Stream.of(agency)).distinct().toList());
    }
}
