from judging_app.media.play_clock import PlayClock


def running(at_ms: int = 1000) -> PlayClock:
    clock = PlayClock(length_ms=60_000)
    clock.jump(at_ms, now=0)
    clock.run(0, running=True)
    return clock


def test_time_runs_on_between_two_tellings() -> None:
    assert running().at(400) == 1400


def test_time_runs_with_the_speed() -> None:
    clock = running()
    clock.set_rate(200, now=400)
    assert clock.at(400) == 1400
    assert clock.at(600) == 1800


def test_paused_clock_stands() -> None:
    clock = running()
    clock.run(400, running=False)
    clock.hear(9000, now=500)
    assert clock.at(10_000) == 1400


def test_near_telling_is_believed() -> None:
    clock = running()
    clock.hear(1300, now=200)
    assert clock.at(300) == 1400


def test_single_far_telling_is_not_believed() -> None:
    clock = running()
    clock.hear(25, now=200)
    assert clock.at(200) == 1200


def test_far_telling_that_persists_is_believed() -> None:
    clock = running()
    for now in range(200, 1500, 200):
        clock.hear(30_000, now=now)
    assert clock.at(1400) == 30_000


def test_clock_waits_when_nothing_is_told() -> None:
    assert running().at(100_000) == 2500


def test_clock_never_passes_the_end() -> None:
    assert running(59_900).at(1000) == 60_000
