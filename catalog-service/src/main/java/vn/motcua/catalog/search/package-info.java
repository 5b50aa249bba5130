/**
 * Search over the current version of every procedure: Lucene in this process, Vietnamese with and
 * without diacritics. Each instance holds an index of its own in memory, builds it before it is
 * ready and follows the collection by a change stream.
 */
@NullMarked
package vn.motcua.catalog.search;

import org.jspecify.annotations.NullMarked;
