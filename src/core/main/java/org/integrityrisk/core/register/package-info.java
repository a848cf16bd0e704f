/**
 * The register (风险库): one narrow row for each point, measure and warning, derived from the issues.
 */
package org.integrityrisk.core.register;
