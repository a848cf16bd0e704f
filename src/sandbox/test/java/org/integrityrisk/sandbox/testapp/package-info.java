/** A tiny app: its classes are packed into a jar and loaded as any app is. */
package org.integrityrisk.sandbox.testapp;
