/**
 * Ledgers of items held (扣押、没收物品台账): what a department takes and confiscates, gives back, destroys
 * and hands in, each with document, place, date and two persons. Nothing leaves that did not come
 * in, and what came in has left or is in stock.
 */
package org.integrityrisk.core.holding;
