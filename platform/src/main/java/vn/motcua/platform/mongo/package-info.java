/**
 * What every use of MongoDB here shares: short transactions, leases, and indexes made before
 * serving.
 */
@NullMarked
package vn.motcua.platform.mongo;

import org.jspecify.annotations.NullMarked;
