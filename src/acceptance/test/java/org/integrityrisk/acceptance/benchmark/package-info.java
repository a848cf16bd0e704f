/** Measured runs that print figures; no test, since a machine that is busy would fail it. */
package org.integrityrisk.acceptance.benchmark;
