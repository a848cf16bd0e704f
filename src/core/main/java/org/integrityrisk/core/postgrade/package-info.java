/**
 * The grade A, B or C of a post (岗位风险等级), computed from the points in force on it by the rules of
 * the regime, whenever somebody asks: it is never stored, so that it cannot be out of date.
 *
 * <p>Rule: number of points, probability, harm and causes are weighed together (Zichuan, education
 * regime).
 */
package org.integrityrisk.core.postgrade;
