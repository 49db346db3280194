/** Teams over REST. */
package id.runut.tim.rest;
