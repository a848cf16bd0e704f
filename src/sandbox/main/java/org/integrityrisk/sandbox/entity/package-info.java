/**
 * Few, often-read objects: kept as JSON rows, read from memory, the same on all nodes of one
 * database.
 */
package org.integrityrisk.sandbox.entity;
