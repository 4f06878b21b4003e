//! Who a person is in a text, by the words around the name.
