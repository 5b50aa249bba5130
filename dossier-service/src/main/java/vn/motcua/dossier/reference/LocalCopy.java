package vn.motcua.dossier.reference;

/** Something that is read through a cache of one collection. */
public interface LocalCopy {

    /** The collection it is read from. */
    String collection();

    /** The collection has changed, or may have: what is in memory is worth nothing. */
    void forget();
}
