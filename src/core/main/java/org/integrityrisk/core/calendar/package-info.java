/** The calendar of working days, by which every deadline of the product is counted. */
package org.integrityrisk.core.calendar;
