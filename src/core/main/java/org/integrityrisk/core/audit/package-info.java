/** The audit trail: one entry for each change, each chained to the one before by its hash. */
package org.integrityrisk.core.audit;
