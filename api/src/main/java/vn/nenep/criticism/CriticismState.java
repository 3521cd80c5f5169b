package vn.nenep.criticism;

enum CriticismState {
    RECORDED,
    ANSWERED
}
