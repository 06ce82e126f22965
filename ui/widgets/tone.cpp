#include "ui/widgets/tone.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Warn: return u"▲ "_s;
    case Tone::Bad: return u"● "_s;
    default: return {};
    }
}

Role textRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Role::Plain;
    case Tone::Good: return Role::Good;
    case Tone::Warn: return Role::Warn;
    case Tone::Bad: return Role::Bad;
    case Tone::Info: return Role::Info;
    }
    return Role::Text;
}

Role softRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Role::PlainSoft;
    case Tone::Good: return Role::GoodSoft;
    case Tone::Warn: return Role::WarnSoft;
    case Tone::Bad: return Role::BadSoft;
    case Tone::Info: return Role::InfoSoft;
    }
    return Role::PlainSoft;
}

Role barRole(Tone tone)
{
    switch (tone) {
    case Tone::Warn: return Role::BarWarn;
    case Tone::Bad: return Role::BarBad;
    default: return Role::BarGood;
    }
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Info: return Tone::Neutral;
    case Verdict::Kept: return Tone::Good;
    case Verdict::Warning: return Tone::Warn;
    case Verdict::Broken: return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace dutydesk
