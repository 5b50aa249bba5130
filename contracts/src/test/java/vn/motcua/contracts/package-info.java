/** Records, schemas, samples and the AsyncAPI document held against each other. */
@NullMarked
package vn.motcua.contracts;

import org.jspecify.annotations.NullMarked;
