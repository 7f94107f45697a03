import type { WordTable } from '../words.ts'

/** How the wards are put in order on the city's page. */
export const wardsOrder = {
  label: { ja: '並べ方', 'ja-easy': 'ならべかた', en: 'Order', zh: '排列方式', ko: '정렬', vi: 'Sắp xếp' },
  official: { ja: '区の順', 'ja-easy': '区（く）の じゅん', en: 'By ward', zh: '按区', ko: '구 순서', vi: 'Theo quận' },
  wait: {
    ja: '待ちの短い順',
    'ja-easy': 'はやい じゅん',
    en: 'Shortest wait',
    zh: '等候最短',
    ko: '대기 짧은 순',
    vi: 'Chờ ít nhất',
  },
  nearest: { ja: '近い順', 'ja-easy': '近（ちか）い じゅん', en: 'Nearest', zh: '离我最近', ko: '가까운 순', vi: 'Gần nhất' },
  private: {
    ja: '近い順の現在地は、端末の外に出ません。',
    'ja-easy': 'あなたの 場所（ばしょ）は、だれにも 送（おく）りません。',
    en: 'Your position stays on this device.',
    zh: '您的位置不会离开本机。',
    ko: '현재 위치는 이 기기 밖으로 나가지 않습니다.',
    vi: 'Vị trí của quý khách không rời khỏi máy này.',
  },
  asking: {
    ja: '現在地を確かめています。',
    'ja-easy': 'あなたの 場所（ばしょ）を しらべて います。',
    en: 'Finding your position.',
    zh: '正在确认您的位置。',
    ko: '현재 위치를 확인하고 있습니다.',
    vi: 'Đang xác định vị trí của quý khách.',
  },
  denied: {
    ja: '現在地が分かりませんでした。区の名前から選んでください。',
    'ja-easy': 'あなたの 場所（ばしょ）が わかりません。区（く）の 名前（なまえ）から えらんで ください。',
    en: 'Your position could not be found. Please choose your ward by its name.',
    zh: '无法确认您的位置。请按区名选择。',
    ko: '현재 위치를 확인할 수 없습니다. 구 이름에서 선택해 주세요.',
    vi: 'Không xác định được vị trí. Xin chọn quận theo tên.',
  },
  distance: {
    ja: '直線で約{km}km',
    'ja-easy': 'まっすぐ だいたい {km}km',
    en: 'about {km} km as the crow flies',
    zh: '直线约{km}公里',
    ko: '직선거리 약 {km}km',
    vi: 'khoảng {km} km đường chim bay',
  },
} as const satisfies WordTable
